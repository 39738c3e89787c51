-- The work of the benchmark as most teams would write it for Spark: views over CSV files, and tables of Parquet files from
-- which the next are made.
create temporary view raw
    using csv options (path '${in}/*.txt', header 'true', sep '\t', quote '');
create temporary view region_list
    using csv options (path '${reference}/ru/regions.csv', header 'true');
create temporary view membership_list
    using csv options (path '${reference}/ru/district_membership.csv', header 'true');
create temporary view district_list
    using csv options (path '${reference}/ru/districts.csv', header 'true');
create temporary view heading_list
    using csv options (path '${reference}/common/headings.csv', header 'true');
create temporary view regions as
    select r.region_code, r.name as region, m.district_code, d.name as district
    from region_list r join membership_list m on m.id = r.id and m.valid_to is null
    join district_list d using (district_code);
create temporary view membership as
    select 'historical' as composition, r.region_code, m.district_code, cast(m.valid_from as date) as valid_from,
           cast(coalesce(m.valid_to, '9999-12-31') as date) as valid_to
    from region_list r join membership_list m on m.id = r.id
    union all
    select 'current', region_code, district_code, date '0001-01-01', date '9999-12-31' from regions;
create temporary view headings as
    select heading as commodity, name as commodity_name from heading_list union all select 'XXXX', 'Withheld';
create table facts using parquet location '${out}/facts' as
    select NAPR = 'ЭК' as export, try_to_date(concat('01/', PERIOD), 'dd/MM/yyyy') as month, r.region_code,
           TNVED as commodity, STRANA as partner,
           try_cast(replace(STOIM, ',', '.') as decimal(18, 2)) as value_usd,
           try_cast(replace(NETTO, ',', '.') as decimal(18, 3)) as net_weight_kg,
           try_cast(replace(KOL, ',', '.') as decimal(18, 3)) as quantity, EDIZM as quantity_unit
    from raw join regions r on r.region_code = left(raw.REGION, 5)
    where NAPR in ('ЭК', 'ИМ') and try_to_date(concat('01/', PERIOD), 'dd/MM/yyyy') is not null
        and try_cast(replace(STOIM, ',', '.') as decimal(18, 2)) is not null;
create table cube using parquet location '${out}/cube' as
    select region_code, month, left(commodity, 6) as commodity,
           cast(sum(case when export then value_usd else 0 end) as decimal(18, 2)) as exports_usd,
           cast(sum(case when export then 0 else value_usd end) as decimal(18, 2)) as imports_usd,
           cast(sum(case when export then coalesce(net_weight_kg, 0) else 0 end) as decimal(18, 3)) as exports_net_weight_kg,
           cast(sum(case when export then 0 else coalesce(net_weight_kg, 0) end) as decimal(18, 3)) as imports_net_weight_kg,
           cast(sum(case when export and net_weight_kg > 0 then value_usd else 0 end) as decimal(18, 2))
               as exports_weighed_usd,
           cast(sum(case when not export and net_weight_kg > 0 then value_usd else 0 end) as decimal(18, 2))
               as imports_weighed_usd
    from facts group by region_code, month, left(commodity, 6);
create table region_months using parquet location '${out}/region_months' as
    select region_code, month, cast(sum(exports_usd) as decimal(18, 2)) as exports_usd,
           cast(sum(imports_usd) as decimal(18, 2)) as imports_usd,
           cast(sum(exports_net_weight_kg) as decimal(18, 3)) as exports_net_weight_kg,
           cast(sum(imports_net_weight_kg) as decimal(18, 3)) as imports_net_weight_kg
    from cube group by region_code, month;
create table region_yearly using parquet location '${out}/region_yearly' as
    select 'RU' as reporter, region_code, first(region) as region, year(month) as year,
           cast(sum(exports_usd) as decimal(18, 2)) as exports_usd, cast(sum(imports_usd) as decimal(18, 2)) as imports_usd,
           cast(sum(exports_usd + imports_usd) as decimal(18, 2)) as turnover_usd,
           cast(sum(exports_net_weight_kg) as decimal(18, 3)) as exports_net_weight_kg,
           cast(sum(imports_net_weight_kg) as decimal(18, 3)) as imports_net_weight_kg
    from region_months join regions using (region_code)
    group by region_code, year(month) order by region_code, year;
create table federal_district_yearly using parquet location '${out}/federal_district_yearly' as
    select 'RU' as reporter, m.district_code as federal_district_code, first(d.district) as federal_district, composition,
           year(month) as year,
           cast(sum(exports_usd) as decimal(18, 2)) as exports_usd, cast(sum(imports_usd) as decimal(18, 2)) as imports_usd,
           cast(sum(exports_usd + imports_usd) as decimal(18, 2)) as turnover_usd,
           cast(sum(exports_net_weight_kg) as decimal(18, 3)) as exports_net_weight_kg,
           cast(sum(imports_net_weight_kg) as decimal(18, 3)) as imports_net_weight_kg
    from region_months r join membership m on m.region_code = r.region_code
        and r.month + 14 >= m.valid_from and r.month + 14 < m.valid_to
    left join (select distinct district_code, district from regions) d on d.district_code = m.district_code
    group by m.district_code, composition, year(month) order by federal_district_code, composition, year;
create table region_headings using parquet location '${out}/region_headings' as
    select region_code, left(commodity, 4) as commodity, month, cast(sum(exports_usd) as decimal(18, 2)) as exports_usd,
           cast(sum(imports_usd) as decimal(18, 2)) as imports_usd,
           cast(sum(exports_net_weight_kg) as decimal(18, 3)) as exports_net_weight_kg,
           cast(sum(imports_net_weight_kg) as decimal(18, 3)) as imports_net_weight_kg
    from cube group by region_code, left(commodity, 4), month;
create table region_commodity_monthly using parquet location '${out}/region_commodity_monthly' as
    select 'RU' as reporter, region_code, region, commodity, commodity_name, month, exports_usd, imports_usd,
           cast(exports_usd + imports_usd as decimal(18, 2)) as turnover_usd, exports_net_weight_kg, imports_net_weight_kg
    from region_headings join regions using (region_code) left join headings using (commodity)
    order by region_code, commodity, month;
create table heading_flows using parquet location '${out}/heading_flows' as
    with years as (
        select region_code, commodity, year(month) as year, sum(exports_usd) as exports, sum(imports_usd) as imports
        from region_headings group by region_code, commodity, year(month))
    select region_code, commodity, year, 'exports' as flow, exports as value from years where exports <> 0
    union all
    select region_code, commodity, year, 'imports', imports from years where imports <> 0;
create table heading_years using parquet location '${out}/heading_years' as
    select 'region' as scope, region_code as scope_code, region as scope_name, flow, year, commodity, value
    from heading_flows join regions using (region_code)
    union all
    select 'federal_district', district_code, first(district), flow, year, commodity, sum(value)
    from heading_flows join regions using (region_code) group by district_code, flow, year, commodity
    union all
    select 'total', 'TOTAL', 'All regions', flow, year, commodity, sum(value)
    from heading_flows group by flow, year, commodity;
create table top_commodities_yearly using parquet location '${out}/top_commodities_yearly' as
    with ranked as (
        select *, row_number() over (partition by scope, scope_code, flow, year order by value desc, commodity) as place
        from heading_years),
    placed as (
        select scope, scope_code, scope_name, flow, year, least(place, 11) as rank,
               case when place <= 10 then commodity else 'OTHER' end as commodity, value
        from ranked)
    select 'RU' as reporter, scope, scope_code, first(scope_name) as scope_name, flow, year, rank, commodity,
           first(coalesce(commodity_name, case commodity when 'OTHER' then 'All others' end)) as commodity_name,
           count(*) as commodities, cast(sum(value) as decimal(18, 2)) as value_usd
    from placed left join headings using (commodity)
    group by scope, scope_code, flow, year, rank, commodity
    order by scope, scope_code, flow, year, rank;
