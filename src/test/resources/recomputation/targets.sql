-- How far trade has come to the targets of the sample, by plain SQL: sums are those of times.sql.

create table targets_recomputed as
with goals as (
    select target, base_year::int as base_year, goal::decimal(18, 2) as goal, unit, deadline::int as deadline, flow,
        case scope when 'federal_district' then 'current' when 'region_group' then 'group' else scope end as subject,
        if(scope = 'total', 'all', scope_code) as code
    from read_csv('sample-data/targets.csv', all_varchar = true)),
whole as (
    select subject, code, s.flow, year, usd
    from sums s join covered c using (frame, year, through_month, ago)
    where frame = 'yearly' and ago = 0 and c.flow = 'turnover' and len(c.months) = 12),
latest as (
    select year, max(through_month) as through_month from moments where frame = 'year_to_date'
    group by year order by year desc limit 1),
until_now as (
    select subject, code, flow, year, through_month,
        sum(usd) filter (ago = 0) as usd, sum(usd) filter (ago = 1) as base
    from sums join latest using (year, through_month) where frame = 'year_to_date' group by all),
known as (
    select g.*, b.usd as base_usd, n.year, through_month,
        (case unit when 'multiple' then b.usd * g.goal when 'million_usd' then g.goal * 1000000 end)::decimal(18, 2)
            as goal_usd,
        (select max(w.year) from whole w where (w.subject, w.code, w.flow) = (g.subject, g.code, g.flow)
            and w.year between g.base_year and g.deadline) as actual_year,
        n.usd as year_to_date_usd, n.usd::double * before.usd::double / n.base::double as forecast
    from goals g
    join whole b on (b.subject, b.code, b.flow, b.year) = (g.subject, g.code, g.flow, g.base_year)
    join until_now n on (n.subject, n.code, n.flow) = (g.subject, g.code, g.flow)
    join whole before on (before.subject, before.code, before.flow, before.year) = (g.subject, g.code, g.flow, n.year - 1))
select target, base_usd, goal_usd, actual_year, a.usd as actual_usd, year_to_date_usd,
    make_date(k.year, through_month, 1) as through_month,
    round(forecast, 2)::decimal(18, 2) as forecast_usd,
    (goal_usd::double / base_usd::double) ** (1 / (deadline - base_year)) - 1 as planned_growth,
    (goal_usd::double / a.usd::double) ** (1 / (deadline - actual_year)) - 1 as required_growth,
    (a.usd - base_usd)::double / (goal_usd - base_usd)::double as progress,
    -- No target of the sample was reached or is past its deadline.
    if(forecast >= base_usd::double * (1 + planned_growth) ** (k.year - base_year), 'ON_TRACK', 'BEHIND') as status
from known k
join whole a on (a.subject, a.code, a.flow, a.year) = (k.subject, k.code, k.flow, k.actual_year);
