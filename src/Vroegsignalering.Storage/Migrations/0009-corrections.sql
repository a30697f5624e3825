-- The signal that took the place of this one (RE-04): names and address of one that was corrected are shown to nobody.
alter table signal add column replaced_by uuid;
