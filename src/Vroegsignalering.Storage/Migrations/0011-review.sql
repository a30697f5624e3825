-- The review desk: what waits for a human, crises first, and what one reviewer decided last.
create index signal_under_review on signal (tenant, crisis desc, received_at, signal_id) where state = 'UnderReview';
create index decision_of_reviewer on match_decision (tenant, actor, decided_at) where actor <> 'gateway';
