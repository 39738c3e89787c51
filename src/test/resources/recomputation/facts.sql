-- What Belarus delivered, read and believed by plain SQL, apart from Okrug. One row per record that counts.

create table region_words as
select region_code, lower(word) as word
from (
    select region_code, unnest([region_code, iso_code, name, name_local] || string_split(coalesce(aliases, ''), '|')) as word
    from read_csv('src/main/resources/reference/ru/regions.csv', all_varchar = true, header = true))
where word <> '';

create table records as
select *, regexp_extract(filename, '[0-9]{4}-[0-9]{2}-[0-9]{2}') as vintage
from read_csv('sample-data/partner/*/*.csv*', all_varchar = true, header = true, delim = ',', quote = '"',
    union_by_name = true, filename = true, ignore_errors = true)
where filename not like '%-copy.csv';

create table believed as
select region_code, period, left(period, 4)::int as year, flow,
    -- Half a cent goes to the even cent.
    round_even(value_usd::decimal(18, 3)::double, 2)::decimal(18, 2) as usd,
    if(commodity[1] = 'X', '', commodity) as code,
    rpad(left(code, 4), 4, 'X') as heading,
    rpad(left(code, 6), 6, 'X') as subheading
from records join (select distinct region_code, word from region_words) on lower(region) = word
where flow in ('export', 'import')
    and partner = 'BY'
    and regexp_full_match(period, '[0-9]{4}(-(0[1-9]|1[0-2]))?')
    and period <= left(vintage, 7)
    and regexp_full_match(value_usd, '-?[0-9]+(\.[0-9]+)?')
    and (regexp_full_match(commodity, '([0-9]{2}){1,5}') or commodity[1] = 'X')
qualify vintage = max(vintage) over (partition by period);

create table recomputed as
select region_code, year, period,
    sum(usd) filter (flow = 'export') as exports_usd,
    sum(usd) filter (flow = 'import') as imports_usd
from believed
group by all;
