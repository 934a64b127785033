-- After how many lists that had taken effect a list was compared: when there are more, the world has moved on. A moment
-- would not tell, because what takes effect is seen only when its transaction ends.
alter table quarantine.official_list add column compared_after int;
