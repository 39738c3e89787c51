create table signal_figures as
    with scopes as (
        select 'region' as scope, region_code as scope_code, * from region_year_to_date
        union all by name
        select 'federal_district' as scope, federal_district_code as scope_code, * from federal_district_year_to_date
        where composition = 'current'
        union all by name
        select 'region_group' as scope, region_group_code as scope_code, * from region_group_year_to_date
        union all by name
        select 'total' as scope, 'TOTAL' as scope_code, * from turnover_total_year_to_date),
    flows as (
        select *, 'exports' as flow, exports_usd as usd, exports_base_usd as base, exports_status as status from scopes
        union all by name
        select *, 'imports' as flow, imports_usd as usd, imports_base_usd as base, imports_status as status from scopes
        union all by name
        select *, 'turnover' as flow, turnover_usd as usd, turnover_base_usd as base, turnover_status as status
        from scopes)
    select scope, scope_code, flow, year, through_month, usd, base, status,
        status not in ('MISSING_BASE', 'INCOMPLETE') as comparable
    from flows where scope_code not in ('NNNNN', 'XXXXX');

create table signal_falls as from signal_figures where status = 'OK' and usd <= base * 0.85;

create table signal_recoveries as
    with later as (
        select f.year as fall_year, f.base as level_usd, y.*,
            count(*) over up_to_it = y.year - f.year as unbroken,
            count(*) filter (y.usd >= f.base) over up_to_it as regained,
            count(*) filter (y.status = 'OK' and y.usd <= y.base * 0.85) over (
                up_to_it rows between unbounded preceding and 1 preceding) as falls_since
        from signal_falls f join signal_figures y using (scope, scope_code, flow, through_month)
        where y.year > f.year and y.comparable
        window up_to_it as (
            partition by scope, scope_code, flow, through_month, f.year order by y.year))
    select *, fall_year - 1 as level_year from later
    where unbroken and regained = 1 and usd >= level_usd and falls_since = 0;

create table signal_whole as
    with months as (
        select distinct flow, year, case when length(period) = 4 then m.month else right(period, 2)::int end as month
        from coverage, (select unnest(range(1, 13)) as month) m where reporter = 'BY'),
    flows as (
        select flow, year, t.month as through_month from months, (select unnest(range(1, 13)) as month) t
        where months.month <= t.month group by all having count(*) = t.month)
    from flows
    union all
    select 'turnover', year, through_month from flows group by all having count(*) = 2;

create table signal_records as
    select *, max(usd) over earlier as level_usd, arg_max(year, usd) over earlier as level_year, count(*) over earlier as years
    from signal_figures semi join signal_whole using (flow, year, through_month)
    window earlier as (
        partition by scope, scope_code, flow, through_month order by year
        rows between unbounded preceding and 1 preceding)
    qualify years >= 3 and usd > 0 and usd > level_usd;

create table signal_streaks as
    with directed as (
        select *, sign(usd - base) as direction from signal_figures where comparable and base > 0 and usd <> base),
    numbered as (
        select *, year - row_number() over (
            partition by scope, scope_code, flow, through_month, direction order by year) as streak
        from directed)
    select *, row_number() over (
        partition by scope, scope_code, flow, through_month, direction, streak order by year) as years
    from numbered
    qualify years >= 3;

create table expected_signals as
    with all_signals as (
        select 'FALL' as signal, * from signal_falls
        union all by name
        select 'RECOVERY' as signal, * from signal_recoveries
        union all by name
        select 'RECORD' as signal, * from signal_records
        union all by name
        select if(direction > 0, 'GROWTH_STREAK', 'DECLINE_STREAK') as signal, * from signal_streaks
        union all by name
        select if(status = 'NEW', 'ENTRY', 'EXIT') as signal, * from signal_figures where status in ('NEW', 'GONE'))
    select signal, scope, scope_code, flow, year, through_month, usd as value_usd, level_usd, level_year, years
    from all_signals;
