insert into rules.rule (id, code, valid_from, valid_until, value, unit, mark, source, basis, note_pl, note_en) values
('O-64', 'retention.handover-photo', null, null, '3', 'MONTHS', 'U', 'own', 'art. 5 ust. 1 lit. e RODO',
 'Zdjęcie przesyłki pod drzwiami, potrzebne do wyjaśnienia reklamacji', 'The photo of a parcel at the door, needed to settle a complaint');
