-- The federal districts that regions belong to over time.

create table membership as
select r.region_code, m.district_code, m.valid_from, coalesce(m.valid_to, '9999-12-31') as valid_to
from read_csv('src/main/resources/reference/ru/district_membership.csv', all_varchar = true, header = true) m
join read_csv('src/main/resources/reference/ru/regions.csv', all_varchar = true, header = true) r on r.id = m.id;
