-- Turnover in each year and from January to each month, against the same time a year before, by plain SQL: of regions,
-- of districts in both compositions, of groups and of the whole. Status and base follow from what was delivered.

create table delivered as
select distinct flow || 's' as flow, year, if(length(period) = 4, 12, right(period, 2)::int) as last_month,
    unnest(if(length(period) = 4, range(1, 13), [last_month])) as month
from believed;

create table moments as
select distinct 'year_to_date' as frame, year, last_month as through_month from delivered
union all
select distinct 'yearly', year, 12 from delivered;

-- The months delivered of each flow: as far as a moment (ago 0), and as far as the same a year before (ago 1).
create table covered as
with single as (
    select frame, m.year, through_month, flow, ago, list_sort(list(distinct month)) as months
    from moments m cross join (values (0), (1)) ages(ago)
    join delivered d on d.year = m.year - ago and d.last_month <= m.through_month
    group by all)
from single
union all
-- No two flows of the sample were delivered for different months, unless one of them was not at all.
select frame, year, through_month, 'turnover', ago, e.months
from single e join single i using (frame, year, through_month, ago)
where e.flow = 'exports' and i.flow = 'imports' and e.months = i.months;

-- A record counts for the districts of its time, and as a base for those of a year later.
create table placed as
with records as (
    select region_code, year + ago as year, if(length(period) = 4, 12, right(period, 2)::int) as last_month, ago,
        coalesce(exports_usd, 0) as exports, coalesce(imports_usd, 0) as imports,
        (year + ago) || if(length(period) = 4, '-07-02', right(period, 3) || '-16') as middle,
        -- Agin-Buryat okrug is a part of Zabaykalsky Krai today.
        if(region_code = '76100', '76000', region_code) as of_today
    from recomputed cross join (values (0), (1)) ages(ago))
select 'region' as subject, region_code as code, * exclude (region_code, middle, of_today) from records
union all
select 'total', 'all', * exclude (region_code, middle, of_today) from records
union all
select 'current', m.district_code, r.* exclude (region_code, middle, of_today)
from records r join membership m on m.region_code = of_today and valid_to = '9999-12-31'
union all
select 'historical', m.district_code, r.* exclude (region_code, middle, of_today)
from records r join membership m on m.region_code = r.region_code and middle >= valid_from and middle < valid_to
union all
select 'group', g.group_code, r.* exclude (region_code, middle, of_today)
from records r join read_csv('sample-data/region-groups.csv', all_varchar = true) g on g.region_code = of_today;

create table sums as
with wide as (
    select subject, code, frame, m.year, through_month, ago, sum(exports) as exports, sum(imports) as imports
    from moments m join placed p on p.year = m.year and p.last_month <= m.through_month
    group by all)
unpivot (select *, exports + imports as turnover from wide) on exports, imports, turnover into name flow value usd;

create macro status(usd, base, months, base_months) as case
    when base_months is null then 'MISSING_BASE'
    when months is null or months <> base_months then 'INCOMPLETE'
    when base < 0 then 'NEGATIVE_BASE'
    when base = 0 and usd = 0 then 'BOTH_ZERO'
    when base = 0 then 'NEW'
    when usd = 0 then 'GONE'
    when base < 100000 then 'LOW_BASE'
    else 'OK' end;

-- The comparisons of all subjects in the rows of a table, given by subject, code, frame, year, through_month and flow.
create macro comparisons(keys) as table
with figures as (
    select k.subject, k.code, k.frame, k.year, k.through_month, k.flow, now.months, before.months as base_months,
        if(now.months is null, null, coalesce(s.usd, 0))::decimal(18, 2) as usd,
        if(before.months is null, null, coalesce(b.usd, 0))::decimal(18, 2) as base
    from query_table(keys) k
    left join covered now on (now.frame, now.year, now.through_month, now.flow, now.ago)
        = (k.frame, k.year, k.through_month, k.flow, 0)
    left join covered before on (before.frame, before.year, before.through_month, before.flow, before.ago)
        = (k.frame, k.year, k.through_month, k.flow, 1)
    left join sums s on (s.subject, s.code, s.frame, s.year, s.through_month, s.flow, s.ago)
        = (k.subject, k.code, k.frame, k.year, k.through_month, k.flow, 0)
    left join sums b on (b.subject, b.code, b.frame, b.year, b.through_month, b.flow, b.ago)
        = (k.subject, k.code, k.frame, k.year, k.through_month, k.flow, 1))
select subject, code, frame, year, through_month, flow, usd, base, status(usd, base, months, base_months) as status,
    if(status in ('OK', 'LOW_BASE'), usd::double / base::double - 1, null) as growth
from figures;
