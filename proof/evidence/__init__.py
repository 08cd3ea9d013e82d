"""What is recorded under `evidence/`, read and written: what witnesses and other releases said of each claim."""
