insert into monitoring.question (code, scope, position) values
    ('well', 'PERSON', 10), ('medicines', 'PERSON', 20), ('care', 'PERSON', 30), ('talk', 'PERSON', 40),
    ('danger', 'PERSON', 50),
    ('food', 'HOUSEHOLD', 60), ('secure', 'HOUSEHOLD', 70), ('children', 'HOUSEHOLD', 80), ('pets', 'HOUSEHOLD', 90),
    ('fuel', 'HOUSEHOLD', 100);

insert into monitoring.choice (question, code, position, alarm) values
    ('well', 'yes', 1, false), ('well', 'unwell', 2, false), ('well', 'worse', 3, true), ('well', 'unknown', 4, false),
    ('medicines', 'enough', 1, false), ('medicines', 'days', 2, false), ('medicines', 'none', 3, false),
    ('care', 'no', 1, false), ('care', 'yes', 2, false),
    ('talk', 'no', 1, false), ('talk', 'yes', 2, false), ('talk', 'crisis', 3, true),
    ('danger', 'no', 1, false), ('danger', 'unsure', 2, true), ('danger', 'yes', 3, true),
    ('food', 'none', 1, false), ('food', 'one', 2, false), ('food', 'three', 3, false), ('food', 'week', 4, false),
    ('secure', 'yes', 1, false), ('secure', 'no', 2, false),
    ('children', 'none', 1, false), ('children', 'fine', 2, false), ('children', 'equipment', 3, false),
    ('children', 'lessons', 4, false),
    ('pets', 'no', 1, false), ('pets', 'walk', 2, false),
    ('fuel', 'enough', 1, false), ('fuel', 'ends', 2, false);

insert into monitoring.choice_need (question, choice, need, urgency, per_member, cannot_secure) values
    ('well', 'worse', 'doctor-appointment', 'TODAY', false, false),
    ('medicines', 'days', 'medicines', 'TWO_DAYS', false, false),
    ('medicines', 'none', 'medicines', 'TODAY', false, false),
    ('care', 'yes', 'care', null, false, false),
    ('talk', 'yes', 'emotional-support', null, false, false),
    ('talk', 'crisis', 'psychological-advice', 'TODAY', false, false),
    ('danger', 'unsure', 'violence-advice', 'TODAY', false, false),
    ('danger', 'yes', 'violence-advice', 'IMMEDIATE', false, false),
    ('food', 'none', 'hot-meal', 'TODAY', true, true),
    ('food', 'none', 'dry-provisions', 'TODAY', false, true),
    ('food', 'one', 'hot-meal', 'TODAY', true, true),
    ('food', 'one', 'dry-provisions', 'TODAY', false, true),
    ('food', 'three', 'shopping', 'TWO_DAYS', false, false),
    ('secure', 'no', 'dry-provisions', 'TODAY', false, true),
    ('children', 'equipment', 'school-equipment', null, false, false),
    ('children', 'lessons', 'pedagogical-advice', null, false, false),
    ('pets', 'walk', 'pet', 'TODAY', false, false),
    ('fuel', 'ends', 'fuel', null, false, false);

-- NEUTRAL asks nothing that a listener must not hear.
insert into monitoring.script (code) values ('STANDARD'), ('NEUTRAL'), ('SENIOR'), ('FAMILY');

insert into monitoring.script_question (script, question)
select 'STANDARD', code from monitoring.question
union all select 'NEUTRAL', code from monitoring.question where code in ('well', 'food', 'medicines')
union all select 'SENIOR', code from monitoring.question where code not in ('children')
union all select 'FAMILY', code from monitoring.question;

insert into monitoring.emergency_stem (stem, whole, language) values
    ('pozar', false, 'pl'), ('pali sie', false, 'pl'), ('ogien', true, 'pl'), ('czad', true, 'pl'),
    ('krew', true, 'pl'), ('krwawi', false, 'pl'), ('krwia', true, 'pl'), ('krwotok', false, 'pl'),
    ('noz', true, 'pl'), ('noza', true, 'pl'), ('nozem', true, 'pl'),
    ('bron', true, 'pl'), ('broni', true, 'pl'), ('bronia', true, 'pl'), ('pistolet', false, 'pl'),
    ('samoboj', false, 'pl'), ('zabic sie', false, 'pl'), ('zabije', false, 'pl'), ('powiesi', false, 'pl'),
    ('nieprzytomn', false, 'pl'), ('zemdla', false, 'pl'), ('stracil przytomnosc', false, 'pl'),
    ('stracila przytomnosc', false, 'pl'), ('nie oddycha', false, 'pl'), ('dusi sie', false, 'pl'),
    ('bol w klatce', false, 'pl'), ('zawal', false, 'pl'), ('udar', true, 'pl'),
    ('fire', true, 'en'), ('blood', false, 'en'), ('bleeding', false, 'en'), ('weapon', false, 'en'),
    ('gun', true, 'en'), ('knife', true, 'en'), ('suicid', false, 'en'), ('kill myself', false, 'en'),
    ('kill himself', false, 'en'), ('kill herself', false, 'en'), ('unconscious', false, 'en'),
    ('not breathing', false, 'en'), ('chest pain', false, 'en'),
    ('пожар', false, 'ru'), ('горит', true, 'ru'), ('кровь', true, 'ru'), ('крови', true, 'ru'),
    ('кровотеч', false, 'ru'), ('оружи', false, 'ru'), ('нож', true, 'ru'), ('ножом', true, 'ru'),
    ('самоуби', false, 'ru'), ('суицид', false, 'ru'), ('повеси', false, 'ru'), ('убить себя', false, 'ru'),
    ('без сознания', false, 'ru'), ('не дышит', false, 'ru');

insert into monitoring.plan (id, kind, every_days, weekdays, days_off, call_from, call_until, script, statuses) values
    ('00000000-0000-7000-8000-000000000701', 'QUARANTINE', 1, '{1,2,3,4,5,6,7}', true, '08:00', '20:00', 'STANDARD',
     '{QUARANTINE}'),
    ('00000000-0000-7000-8000-000000000702', 'ISOLATION', 1, '{1,2,3,4,5,6,7}', true, '08:00', '20:00', 'STANDARD',
     '{HOME_ISOLATION,FACILITY_ISOLATION}'),
    ('00000000-0000-7000-8000-000000000703', 'OLDER', 7, '{1,2,3,4,5}', false, '08:00', '18:00', 'SENIOR', '{}'),
    ('00000000-0000-7000-8000-000000000704', 'LONELY', 3, '{1,2,3,4,5,6,7}', true, '08:00', '20:00', 'SENIOR', '{}'),
    ('00000000-0000-7000-8000-000000000705', 'DISABLED', 7, '{1,2,3,4,5}', false, '08:00', '18:00', 'STANDARD', '{}'),
    ('00000000-0000-7000-8000-000000000706', 'FAMILY_ASSISTANT', 7, '{1,2,3,4,5}', false, '08:00', '18:00', 'FAMILY',
     '{}');

insert into monitoring.outcome_kind
    (code, position, key, reached, completes, line_state, retry_minutes, counts, marks_wrong, asks, pause_days,
     follow_up, per_person) values
    ('REACHED', 1, 'r', true, true, 'REACHED', null, true, false, null, null, null, true),
    ('NO_ANSWER', 2, 'n', false, false, 'OPEN', 150, true, false, null, null, null, true),
    ('BUSY', 3, 'b', false, false, 'OPEN', 15, false, false, null, null, null, false),
    ('VOICEMAIL', 4, 'v', false, false, 'OPEN', 150, true, false, null, null, null, false),
    ('CALL_BACK', 5, 'c', false, false, 'OPEN', null, false, false, 'TIME', null, null, false),
    ('WRONG_NUMBER', 6, 'w', false, false, 'OPEN', null, true, true, null, null, null, false),
    ('STRANGER', 7, 'x', false, false, 'OPEN', null, true, true, null, null, null, false),
    ('INTERPRETER', 8, 'i', false, false, 'OPEN', null, true, false, null, null, 'INTERPRETER', false),
    ('REFUSED', 9, 'o', false, true, 'REFUSED', null, true, false, null, null, null, true),
    ('HOSPITAL', 10, 'h', false, true, 'CLOSED', null, true, false, null, 2, null, true),
    ('DIED', 11, 'd', false, true, 'CLOSED', null, true, false, 'DAY', null, null, true),
    ('MOVED', 12, 'm', false, true, 'CLOSED', null, true, false, null, 365, null, true),
    ('EMERGENCY', 13, 'e', true, true, 'REACHED', null, true, false, null, null, 'FOLLOW_UP', false);

insert into monitoring.chain_step (chain, position, step, owner, times, minutes, valid_from) values
    ('UNREACHED', 1, 'ATTEMPTS', 'OPERATOR', 3, null, '2020-03-01'),
    ('UNREACHED', 2, 'ANOTHER_NUMBER', 'OPERATOR', 1, null, '2020-03-01'),
    ('UNREACHED', 3, 'HOUSEHOLD_CONTACT', 'OPERATOR', 1, null, '2020-03-01'),
    ('UNREACHED', 4, 'DISTRICT_WORKER', 'SOCIAL_WORKER', null, 240, '2020-03-01'),
    ('UNREACHED', 5, 'POLICE', 'DISPATCHER', null, 1440, '2020-03-01'),
    ('INTERPRETER', 1, 'INTERPRETER', 'HEAD_OF_SECTION', null, 240, '2020-03-01'),
    ('FOLLOW_UP', 1, 'FOLLOW_UP', 'HEAD_OF_SECTION', null, 60, '2020-03-01');

insert into monitoring.score_weight (part, points, most) values
    ('PROMISED', 500, 500), ('FIRST_CONTACT', 400, 400), ('MISSED_YESTERDAY', 200, 200), ('RISK', 25, 100),
    ('END_NEAR', 60, 60), ('DAYS_SINCE', 10, 70), ('REOFFER', 5, 5);
