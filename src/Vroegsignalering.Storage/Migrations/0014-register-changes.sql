-- What a register row says is in the row itself; whoever follows needs to know of whom, and reads the row.
alter table register_mutation drop column effective_on;
