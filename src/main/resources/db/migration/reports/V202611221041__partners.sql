-- What other services and organisations carried belongs into the daily report as well.
insert into reports.definition (position, section, figure) values (56, 'forces', 'dispatch.tasks-by-partners');
