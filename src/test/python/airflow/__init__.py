"""Stands in for what the DAG uses of Airflow, so that it can be executed where there is none."""
