-- The work of the benchmark as DuckDB does it fastest: records are parsed once into a table in memory, and all else is made
-- of that. No order is kept but where a table is published in one.
set preserve_insertion_order = false;
create temp table regions as
    select r.region_code, r.name as region, m.district_code, d.name as district
    from read_csv('${reference}/ru/regions.csv', all_varchar = true) r
    join read_csv('${reference}/ru/district_membership.csv', all_varchar = true) m on m.id = r.id and m.valid_to is null
    join read_csv('${reference}/ru/districts.csv', all_varchar = true) d using (district_code);
create temp table membership as
    select 'historical' as composition, r.region_code, m.district_code, m.valid_from::date as valid_from,
           coalesce(m.valid_to, '9999-12-31')::date as valid_to
    from read_csv('${reference}/ru/regions.csv', all_varchar = true) r
    join read_csv('${reference}/ru/district_membership.csv', all_varchar = true) m on m.id = r.id
    union all
    select 'current', region_code, district_code, date '0001-01-01', date '9999-12-31' from regions;
create temp table headings as
    select heading as commodity, name as commodity_name from read_csv('${reference}/common/headings.csv', all_varchar = true)
    union all
    select 'XXXX', 'Withheld';
create temp table facts as
    select NAPR = 'ЭК' as export,
           make_date(right(PERIOD, 4)::int, left(PERIOD, 2)::int, 1) as month,
           region_code, TNVED as commodity, STRANA as partner,
           try_cast(replace(STOIM, ',', '.') as decimal(18, 2)) as value_usd,
           try_cast(replace(NETTO, ',', '.') as decimal(18, 3)) as net_weight_kg,
           try_cast(replace(KOL, ',', '.') as decimal(18, 3)) as quantity,
           EDIZM as quantity_unit
    from read_csv('${in}/*.txt', delim = '\t', header = true, quote = '', all_varchar = true, null_padding = true) as raw
    join regions on region_code = left(raw.REGION, 5)
    where NAPR in ('ЭК', 'ИМ') and left(PERIOD, 2) between '01' and '12' and value_usd is not null;
copy facts to '${out}/facts.parquet' (format parquet, compression zstd);
create temp table cube as
    select region_code, month, left(commodity, 6) as commodity,
           coalesce(sum(value_usd) filter (export), 0)::decimal(18, 2) as exports_usd,
           coalesce(sum(value_usd) filter (not export), 0)::decimal(18, 2) as imports_usd,
           coalesce(sum(net_weight_kg) filter (export), 0)::decimal(18, 3) as exports_net_weight_kg,
           coalesce(sum(net_weight_kg) filter (not export), 0)::decimal(18, 3) as imports_net_weight_kg,
           coalesce(sum(value_usd) filter (export and net_weight_kg > 0), 0)::decimal(18, 2) as exports_weighed_usd,
           coalesce(sum(value_usd) filter (not export and net_weight_kg > 0), 0)::decimal(18, 2) as imports_weighed_usd
    from facts group by all;
copy cube to '${out}/cube.parquet' (format parquet, compression zstd);
create temp table region_months as
    select region_code, month, sum(exports_usd)::decimal(18, 2) as exports_usd, sum(imports_usd)::decimal(18, 2) as imports_usd,
           sum(exports_net_weight_kg)::decimal(18, 3) as exports_net_weight_kg,
           sum(imports_net_weight_kg)::decimal(18, 3) as imports_net_weight_kg
    from cube group by all;
copy (select 'RU' as reporter, region_code, any_value(region) as region, year(month)::int as year,
             sum(exports_usd)::decimal(18, 2) as exports_usd, sum(imports_usd)::decimal(18, 2) as imports_usd,
             sum(exports_usd + imports_usd)::decimal(18, 2) as turnover_usd,
             sum(exports_net_weight_kg)::decimal(18, 3) as exports_net_weight_kg,
             sum(imports_net_weight_kg)::decimal(18, 3) as imports_net_weight_kg
      from region_months join regions using (region_code)
      group by region_code, year(month) order by region_code, year)
    to '${out}/region_yearly.parquet' (format parquet, compression zstd);
copy (select 'RU' as reporter, m.district_code as federal_district_code, any_value(d.district) as federal_district, composition,
             year(month)::int as year,
             sum(exports_usd)::decimal(18, 2) as exports_usd, sum(imports_usd)::decimal(18, 2) as imports_usd,
             sum(exports_usd + imports_usd)::decimal(18, 2) as turnover_usd,
             sum(exports_net_weight_kg)::decimal(18, 3) as exports_net_weight_kg,
             sum(imports_net_weight_kg)::decimal(18, 3) as imports_net_weight_kg
      from region_months r
      join membership m on m.region_code = r.region_code and r.month + 14 >= m.valid_from and r.month + 14 < m.valid_to
      left join (select distinct district_code, district from regions) d on d.district_code = m.district_code
      group by m.district_code, composition, year(month) order by federal_district_code, composition, year)
    to '${out}/federal_district_yearly.parquet' (format parquet, compression zstd);
create temp table region_headings as
    select region_code, left(commodity, 4) as commodity, month, sum(exports_usd)::decimal(18, 2) as exports_usd,
           sum(imports_usd)::decimal(18, 2) as imports_usd,
           sum(exports_net_weight_kg)::decimal(18, 3) as exports_net_weight_kg,
           sum(imports_net_weight_kg)::decimal(18, 3) as imports_net_weight_kg
    from cube group by all;
copy (select 'RU' as reporter, region_code, region, commodity, commodity_name, month, exports_usd, imports_usd,
             exports_usd + imports_usd as turnover_usd, exports_net_weight_kg, imports_net_weight_kg
      from region_headings join regions using (region_code) left join headings using (commodity)
      order by region_code, commodity, month)
    to '${out}/region_commodity_monthly.parquet' (format parquet, compression zstd);
create temp table heading_years as
    with years as (
        select region_code, commodity, year(month)::int as year, sum(exports_usd) as exports, sum(imports_usd) as imports
        from region_headings group by all),
    flows as (
        select region_code, commodity, year, 'exports' as flow, exports as value from years where exports <> 0
        union all
        select region_code, commodity, year, 'imports', imports from years where imports <> 0)
    select 'region' as scope, region_code as scope_code, region as scope_name, flow, year, commodity, value
    from flows join regions using (region_code)
    union all
    select 'federal_district', district_code, any_value(district), flow, year, commodity, sum(value)
    from flows join regions using (region_code) group by all
    union all
    select 'total', 'TOTAL', 'All regions', flow, year, commodity, sum(value) from flows group by all;
copy (with ranked as (
          select *, row_number() over (
                     partition by scope, scope_code, flow, year order by value desc, commodity) as place
          from heading_years),
      placed as (
          select scope, scope_code, scope_name, flow, year, least(place, 11)::int as rank,
                 case when place <= 10 then commodity else 'OTHER' end as commodity, value
          from ranked)
      select 'RU' as reporter, scope, scope_code, any_value(scope_name) as scope_name, flow, year, rank, commodity,
             any_value(coalesce(commodity_name, case commodity when 'OTHER' then 'All others' end)) as commodity_name,
             count(*) as commodities, sum(value)::decimal(18, 2) as value_usd
      from placed left join headings using (commodity)
      group by scope, scope_code, flow, year, rank, commodity
      order by scope, scope_code, flow, year, rank)
    to '${out}/top_commodities_yearly.parquet' (format parquet, compression zstd);
