-- In comparable form, and only while the municipality has a recorded basis to match on them (MA-12); else nothing is stored here.
alter table resident add column phone text;
alter table resident add column email text;
