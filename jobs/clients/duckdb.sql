-- Views over the current release in DuckDB, from the folder of the output, and gone with the session:
--   cd out/sample && duckdb -init ../../jobs/clients/duckdb.sql
-- Elsewhere, say before where the output lies: SET file_search_path = '/data/out/sample';
-- current.json is read once, so that all views show one release, whatever is published meanwhile. A job that makes a part of
-- the tables has the others' views fail here; the file docs/duckdb.sql of a release names just its own.
SET VARIABLE release = (SELECT release FROM read_json('current.json'));

CREATE OR REPLACE TEMP MACRO mart(name) AS TABLE
    FROM read_parquet('releases/' || getvariable('release') || '/' || name || '/*.parquet');

CREATE OR REPLACE TEMP VIEW regions AS FROM mart('regions');
CREATE OR REPLACE TEMP VIEW district_membership AS FROM mart('district_membership');
CREATE OR REPLACE TEMP VIEW region_groups AS FROM mart('region_groups');
CREATE OR REPLACE TEMP VIEW region_group_members AS FROM mart('region_group_members');
CREATE OR REPLACE TEMP VIEW commodities AS FROM mart('commodities');
CREATE OR REPLACE TEMP VIEW partners AS FROM mart('partners');
CREATE OR REPLACE TEMP VIEW region_monthly AS FROM mart('region_monthly');
CREATE OR REPLACE TEMP VIEW region_yearly AS FROM mart('region_yearly');
CREATE OR REPLACE TEMP VIEW region_year_to_date AS FROM mart('region_year_to_date');
CREATE OR REPLACE TEMP VIEW federal_district_monthly AS FROM mart('federal_district_monthly');
CREATE OR REPLACE TEMP VIEW federal_district_yearly AS FROM mart('federal_district_yearly');
CREATE OR REPLACE TEMP VIEW federal_district_year_to_date AS FROM mart('federal_district_year_to_date');
CREATE OR REPLACE TEMP VIEW region_group_yearly AS FROM mart('region_group_yearly');
CREATE OR REPLACE TEMP VIEW region_group_year_to_date AS FROM mart('region_group_year_to_date');
CREATE OR REPLACE TEMP VIEW turnover_total_yearly AS FROM mart('turnover_total_yearly');
CREATE OR REPLACE TEMP VIEW turnover_total_year_to_date AS FROM mart('turnover_total_year_to_date');
CREATE OR REPLACE TEMP VIEW region_commodity_monthly AS FROM mart('region_commodity_monthly');
CREATE OR REPLACE TEMP VIEW region_commodity_yearly AS FROM mart('region_commodity_yearly');
CREATE OR REPLACE TEMP VIEW region_commodity_year_to_date AS FROM mart('region_commodity_year_to_date');
CREATE OR REPLACE TEMP VIEW federal_district_commodity_yearly AS FROM mart('federal_district_commodity_yearly');
CREATE OR REPLACE TEMP VIEW federal_district_commodity_year_to_date AS FROM mart('federal_district_commodity_year_to_date');
CREATE OR REPLACE TEMP VIEW top_commodities_yearly AS FROM mart('top_commodities_yearly');
CREATE OR REPLACE TEMP VIEW sector_yearly AS FROM mart('sector_yearly');
CREATE OR REPLACE TEMP VIEW sector_year_to_date AS FROM mart('sector_year_to_date');
CREATE OR REPLACE TEMP VIEW watch_list_monthly AS FROM mart('watch_list_monthly');
CREATE OR REPLACE TEMP VIEW trade_margins_yearly AS FROM mart('trade_margins_yearly');
CREATE OR REPLACE TEMP VIEW concentration_yearly AS FROM mart('concentration_yearly');
CREATE OR REPLACE TEMP VIEW partner_share_yearly AS FROM mart('partner_share_yearly');
CREATE OR REPLACE TEMP VIEW price_volume_yearly AS FROM mart('price_volume_yearly');
CREATE OR REPLACE TEMP VIEW export_potential_yearly AS FROM mart('export_potential_yearly');
CREATE OR REPLACE TEMP VIEW mirror_yearly AS FROM mart('mirror_yearly');
CREATE OR REPLACE TEMP VIEW specialisation_yearly AS FROM mart('specialisation_yearly');
CREATE OR REPLACE TEMP VIEW complexity_regions_yearly AS FROM mart('complexity_regions_yearly');
CREATE OR REPLACE TEMP VIEW complexity_commodities_yearly AS FROM mart('complexity_commodities_yearly');
CREATE OR REPLACE TEMP VIEW traders_yearly AS FROM mart('traders_yearly');
CREATE OR REPLACE TEMP VIEW targets AS FROM mart('targets');
CREATE OR REPLACE TEMP VIEW signals AS FROM mart('signals');
CREATE OR REPLACE TEMP VIEW coverage AS FROM mart('coverage');
CREATE OR REPLACE TEMP VIEW deliveries AS FROM mart('deliveries');
CREATE OR REPLACE TEMP VIEW rejections AS FROM mart('rejections');
CREATE OR REPLACE TEMP VIEW rule_counts AS FROM mart('rule_counts');
CREATE OR REPLACE TEMP VIEW control_totals AS FROM mart('control_totals');
CREATE OR REPLACE TEMP VIEW data_dictionary AS FROM mart('data_dictionary');
CREATE OR REPLACE TEMP VIEW published_figures AS FROM mart('published_figures');
CREATE OR REPLACE TEMP VIEW revisions AS FROM mart('revisions');
CREATE OR REPLACE TEMP VIEW reconciliation AS FROM mart('reconciliation');
