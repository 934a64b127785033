insert into rules.rule (id, code, valid_from, valid_until, value, unit, mark, source, basis, note_pl, note_en) values
('O-61', 'retention.act-outcome', null, null, '3', 'MONTHS', 'U', 'own', '',
 'Wynik czynności na wypadek jej powtórzenia przez program lub przeglądarkę', 'The outcome of an act in case a program or a browser repeats it'),
('O-62', 'retention.disclosure', null, null, '5', 'YEARS', 'U', 'own', 'JRWA ośrodka',
 'Rejestr udostępnień danych', 'The register of disclosures'),
('O-63', 'retention.data-request', null, null, '5', 'YEARS', 'U', 'own', 'JRWA ośrodka',
 'Rejestr wniosków osób o ich dane', 'The register of requests of data subjects');
