-- How many rows of a file have an error or a notice: only the first of them are kept, the others are counted (IN-10). Null for a file from before the bound.
alter table delivery add column flawed integer;
