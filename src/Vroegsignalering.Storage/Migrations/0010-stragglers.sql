-- Signals that wait are looked for every few seconds, crises apart, in the order in which they were stored (CR-02, IN-09).
drop index signal_waiting;
create index signal_waiting on signal (tenant, crisis, signal_id) where state = 'Received';
