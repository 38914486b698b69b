"""What checking costs on a Dask cluster."""
