-- How trade is spread over headings and over regions, by plain SQL over the believed records.

create table heading_values as
select region_code, year, heading, flow || 's' as flow, sum(usd) as usd from believed group by all;

insert into heading_values
select region_code, year, heading, 'turnover', sum(usd) from heading_values
where year in (select year from heading_values where flow = 'imports') group by all;

-- Each scope with the values of what it is made of; Agin-Buryat okrug is a part of Zabaykalsky Krai today.
create table parts_of_scopes as
with today as (select *, if(region_code = '76100', '76000', region_code) as of_today from heading_values),
placed as (
    select 'region' as scope, region_code as scope_code, * from today
    union all
    select 'total', 'TOTAL', * from today
    union all
    select 'federal_district', district_code, t.* from today t
    join membership m on m.region_code = of_today and valid_to = '9999-12-31'
    union all
    select 'region_group', group_code, t.* from today t
    join read_csv('sample-data/region-groups.csv', all_varchar = true) g on g.region_code = of_today)
select 'commodities' as parts, scope, scope_code, year, flow, heading as part, sum(usd) as usd from placed group by all
union all
select 'regions', scope, scope_code, year, flow, of_today, sum(usd) from placed where scope <> 'region' group by all;

create table spread as
select parts, scope, scope_code, year, flow,
    count(*) filter (usd > 0) as active,
    count(*) filter (usd < 0) as negative,
    (sum(usd::double ** 2) filter (usd > 0)) / (sum(usd::double) filter (usd > 0)) ** 2 as hhi,
    if(active = 1, 1, (hhi - 1 / active) / (1 - 1 / active)) as normalised,
    1 / hhi as effective
from parts_of_scopes group by all;
