-- Every gateway holds the residents in memory and finds them there: nobody is looked for by name or number in the database any more.
drop index resident_of_surname_block;
drop index resident_of_partner_block;
drop index resident_by_bsn;
alter table resident drop column surname_block;
alter table resident drop column partner_block;
