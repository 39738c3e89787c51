-- What trade is made of, by plain SQL over the believed records: exports of all regions together, by year.

create table regional as
select year, district_code as district, region_code, coalesce(usd, 0)::double as usd
from (select unnest(generate_series(2007, 2024))::int as year)
join (
    select m.region_code, m.district_code, r.valid_from
    from membership m
    join read_csv('src/main/resources/reference/ru/regions.csv', all_varchar = true, header = true) r
        on r.region_code = m.region_code
    where m.valid_to = '9999-12-31' and r.status = 'current') on valid_from <= year || '-07-02'
left join (
    select year, if(region_code = '76100', '76000', region_code) as region_code, sum(exports_usd) as usd
    from recomputed group by all) using (year, region_code);

create table inequality as
with means as (
    select *, avg(usd) over (partition by year) as mean, avg(usd) over (partition by year, district) as district_mean
    from regional),
terms as (
    select year, usd, mean,
        if(usd > 0, usd / mean * ln(usd / mean), 0) as term,
        if(district_mean > 0, district_mean / mean * ln(district_mean / mean), 0) as between_term
    from means)
select year, sum(usd * usd) / sum(usd) ** 2 as hhi, avg(term) as theil, avg(between_term) as theil_between
from terms group by year having sum(usd) > 0;

create table headings as
select year, sum(usd * usd) / sum(usd) ** 2 as hhi, count(*) as active
from (
    select year, heading, sum(usd)::double as usd from believed where flow = 'export'
    group by all having sum(usd) > 0)
group by year;

create table margins as
with yearly as (
    select year, subheading, sum(usd) as usd from believed where flow = 'export' group by all),
pairs as (
    select coalesce(now.year, before.year + 1) as year,
        coalesce(now.usd, 0) as usd, coalesce(before.usd, 0) as base
    from yearly now full join yearly before
        on now.subheading = before.subheading and now.year = before.year + 1)
select year,
    coalesce(sum(usd - base) filter (usd <> 0 and base <> 0), 0)::decimal(18, 2) as continuing,
    coalesce(sum(usd) filter (base = 0), 0)::decimal(18, 2) as added,
    coalesce(sum(-base) filter (usd = 0), 0)::decimal(18, 2) as gone,
    count(*) filter (usd <> 0 and base = 0) as added_count,
    count(*) filter (usd = 0 and base <> 0) as gone_count
from pairs group by year;
