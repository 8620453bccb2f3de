CREATE TABLE programme (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_programme PRIMARY KEY (id),
    CONSTRAINT uq_programme_name UNIQUE (name)
)
 STRICT;

CREATE TABLE residency (
    id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    first_day TEXT NOT NULL,
    days INTEGER NOT NULL,
    city TEXT NOT NULL,
    venue TEXT NOT NULL,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    remark TEXT NOT NULL,
    edits_done INTEGER NOT NULL,
    CONSTRAINT pk_residency PRIMARY KEY (id),
    CONSTRAINT uq_residency_folded_first_day UNIQUE (folded, first_day),
    CONSTRAINT fk_residency_programme FOREIGN KEY(programme_id) REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_residency_name_is_given CHECK (name <> ''),
    CONSTRAINT ck_residency_first_day_is_date CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(first_day, '+0 days') IS first_day AND first_day > '0001'),
    CONSTRAINT ck_residency_days_are_at_most_a_year CHECK (days BETWEEN 1 AND 366),
    CONSTRAINT ck_residency_language_is_known CHECK (language IN ('fr', 'en', 'ar')),
    CONSTRAINT ck_residency_edits_done_is_at_least_0 CHECK (edits_done >= 0)
)
 STRICT;

CREATE TABLE area (
    id INTEGER NOT NULL,
    residency_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    french TEXT NOT NULL,
    english TEXT NOT NULL,
    arabic TEXT NOT NULL,
    colour TEXT NOT NULL,
    CONSTRAINT pk_area PRIMARY KEY (id),
    CONSTRAINT uq_area_residency_id_folded UNIQUE (residency_id, folded),
    CONSTRAINT uq_area_residency_id_id UNIQUE (residency_id, id),
    CONSTRAINT fk_area_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_area_name_is_given CHECK (name <> ''),
    CONSTRAINT ck_area_id_is_positive CHECK (id > 0),
    CONSTRAINT ck_area_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE edit (
    residency_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sessions_before TEXT NOT NULL,
    sessions_after TEXT NOT NULL,
    data TEXT NOT NULL,
    proof TEXT NOT NULL,
    CONSTRAINT pk_edit PRIMARY KEY (residency_id, number),
    CONSTRAINT fk_edit_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_edit_number_is_at_least_1 CHECK (number >= 1),
    CONSTRAINT ck_edit_kind_is_given CHECK (kind <> ''),
    CONSTRAINT ck_edit_made_at_is_local_time CHECK ((made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', made_at, '+0 days') IS substr(made_at, 1, 16) AND made_at > '0001'),
    CONSTRAINT ck_edit_sessions_before_is_list CHECK (sessions_before GLOB '[[]*]'),
    CONSTRAINT ck_edit_sessions_after_is_list CHECK (sessions_after GLOB '[[]*]'),
    CONSTRAINT ck_edit_data_is_object CHECK (data GLOB '{*}')
)
 STRICT;

CREATE TABLE printed (
    residency_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    sessions TEXT NOT NULL,
    digest TEXT NOT NULL,
    events TEXT NOT NULL,
    people TEXT NOT NULL,
    CONSTRAINT pk_printed PRIMARY KEY (residency_id, name, language),
    CONSTRAINT fk_printed_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_printed_name_is_given CHECK (name <> ''),
    CONSTRAINT ck_printed_language_is_known CHECK (language IN ('fr', 'en', 'ar')),
    CONSTRAINT ck_printed_printed_at_is_local_time CHECK ((printed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR printed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR printed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', printed_at, '+0 days') IS substr(printed_at, 1, 16) AND printed_at > '0001'),
    CONSTRAINT ck_printed_sessions_is_list CHECK (sessions GLOB '[[]*]'),
    CONSTRAINT ck_printed_events_is_list CHECK (events GLOB '[[]*]'),
    CONSTRAINT ck_printed_people_is_list CHECK (people GLOB '[[]*]'),
    CONSTRAINT ck_printed_digest_is_whole_or_none CHECK (length(digest) IN (0, 64))
)
 STRICT;

CREATE TABLE project (
    id INTEGER NOT NULL,
    residency_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    discipline TEXT NOT NULL,
    country TEXT NOT NULL,
    team_size INTEGER NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    stage TEXT NOT NULL,
    summary TEXT NOT NULL,
    arrival TEXT,
    departure TEXT,
    max_per_day INTEGER NOT NULL,
    CONSTRAINT pk_project PRIMARY KEY (id),
    CONSTRAINT ck_project_team_size_is_at_least_0 CHECK (team_size >= 0),
    CONSTRAINT ck_project_arrival_is_local_time CHECK ((arrival GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR arrival GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR arrival GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', arrival, '+0 days') IS substr(arrival, 1, 16) AND arrival > '0001'),
    CONSTRAINT ck_project_departure_is_local_time CHECK ((departure GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR departure GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR departure GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', departure, '+0 days') IS substr(departure, 1, 16) AND departure > '0001'),
    CONSTRAINT ck_project_max_per_day_is_at_least_1 CHECK (max_per_day >= 1),
    CONSTRAINT uq_project_residency_id_folded UNIQUE (residency_id, folded),
    CONSTRAINT uq_project_residency_id_id UNIQUE (residency_id, id),
    CONSTRAINT fk_project_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_project_name_is_given CHECK (name <> ''),
    CONSTRAINT ck_project_id_is_positive CHECK (id > 0),
    CONSTRAINT ck_project_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE room (
    id INTEGER NOT NULL,
    residency_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    capacity INTEGER,
    CONSTRAINT pk_room PRIMARY KEY (id),
    CONSTRAINT ck_room_capacity_is_at_least_0 CHECK (capacity >= 0),
    CONSTRAINT uq_room_residency_id_folded UNIQUE (residency_id, folded),
    CONSTRAINT uq_room_residency_id_id UNIQUE (residency_id, id),
    CONSTRAINT fk_room_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_room_name_is_given CHECK (name <> ''),
    CONSTRAINT ck_room_id_is_positive CHECK (id > 0),
    CONSTRAINT ck_room_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE slot (
    residency_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    for_projects INTEGER NOT NULL,
    for_mentors INTEGER NOT NULL,
    position INTEGER,
    previous_ends TEXT,
    previous INTEGER GENERATED ALWAYS AS (CASE WHEN position > 0 THEN position - 1 END),
    contiguous INTEGER GENERATED ALWAYS AS (CASE WHEN position IS NOT NULL THEN previous_ends IS starts END),
    CONSTRAINT pk_slot PRIMARY KEY (residency_id, ordinal),
    CONSTRAINT fk_slot_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT uq_slot_residency_id_position_starts UNIQUE (residency_id, position, starts),
    CONSTRAINT uq_slot_residency_id_position_ends UNIQUE (residency_id, position, ends),
    CONSTRAINT uq_slot_residency_id_position_contiguous UNIQUE (residency_id, position, contiguous),
    CONSTRAINT uq_slot_residency_id_position UNIQUE (residency_id, position),
    CONSTRAINT fk_slot_previous FOREIGN KEY(residency_id, previous, previous_ends) REFERENCES slot (residency_id, position, ends) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_slot_ordinal_is_at_least_0 CHECK (ordinal >= 0),
    CONSTRAINT ck_slot_kind_is_known CHECK (kind IN ('mentoring', 'break', 'event')),
    CONSTRAINT ck_slot_starts_is_local_time CHECK ((starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', starts, '+0 days') IS substr(starts, 1, 16) AND starts > '0001'),
    CONSTRAINT ck_slot_ends_is_local_time CHECK ((ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', ends, '+0 days') IS substr(ends, 1, 16) AND ends > '0001'),
    CONSTRAINT ck_slot_ends_after_its_start CHECK (starts < ends),
    CONSTRAINT ck_slot_for_projects_is_flag CHECK (for_projects IN (0, 1)),
    CONSTRAINT ck_slot_for_mentors_is_flag CHECK (for_mentors IN (0, 1)),
    CONSTRAINT ck_slot_position_is_at_least_0 CHECK (position >= 0),
    CONSTRAINT ck_slot_mentoring_has_position CHECK ((kind = 'mentoring') = (position IS NOT NULL)),
    CONSTRAINT ck_slot_knows_the_slot_before_it CHECK ((previous_ends IS NULL) = (coalesce(position, 0) = 0)),
    CONSTRAINT ck_slot_mentoring_never_overlaps CHECK (previous_ends <= starts)
)
 STRICT;

CREATE TABLE attendee (
    residency_id INTEGER NOT NULL,
    slot_ordinal INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_attendee PRIMARY KEY (residency_id, slot_ordinal, ordinal),
    CONSTRAINT fk_attendee_slot FOREIGN KEY(residency_id, slot_ordinal) REFERENCES slot (residency_id, ordinal) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_attendee_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE mentor (
    id INTEGER NOT NULL,
    residency_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    organisation TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    arrival TEXT,
    departure TEXT,
    max_per_day INTEGER NOT NULL,
    max_in_row INTEGER NOT NULL,
    min_sessions INTEGER NOT NULL,
    room_id INTEGER,
    CONSTRAINT pk_mentor PRIMARY KEY (id),
    CONSTRAINT fk_mentor_room FOREIGN KEY(residency_id, room_id) REFERENCES room (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_mentor_arrival_is_local_time CHECK ((arrival GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR arrival GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR arrival GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', arrival, '+0 days') IS substr(arrival, 1, 16) AND arrival > '0001'),
    CONSTRAINT ck_mentor_departure_is_local_time CHECK ((departure GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR departure GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR departure GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', departure, '+0 days') IS substr(departure, 1, 16) AND departure > '0001'),
    CONSTRAINT ck_mentor_max_per_day_is_at_least_1 CHECK (max_per_day >= 1),
    CONSTRAINT ck_mentor_max_in_row_is_at_least_1 CHECK (max_in_row >= 1),
    CONSTRAINT ck_mentor_min_sessions_is_at_least_0 CHECK (min_sessions >= 0),
    CONSTRAINT uq_mentor_residency_id_folded UNIQUE (residency_id, folded),
    CONSTRAINT uq_mentor_residency_id_id UNIQUE (residency_id, id),
    CONSTRAINT fk_mentor_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_mentor_name_is_given CHECK (name <> ''),
    CONSTRAINT ck_mentor_id_is_positive CHECK (id > 0),
    CONSTRAINT ck_mentor_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE need (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    sessions INTEGER NOT NULL,
    minutes INTEGER,
    after_area_id INTEGER,
    set_aside INTEGER NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT pk_need PRIMARY KEY (project_id, ordinal),
    CONSTRAINT uq_need_project_id_area_id UNIQUE (project_id, area_id),
    CONSTRAINT fk_need_area FOREIGN KEY(residency_id, area_id) REFERENCES area (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_need_after_need FOREIGN KEY(project_id, after_area_id) REFERENCES need (project_id, area_id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_need_priority_is_1_to_3 CHECK (priority BETWEEN 1 AND 3),
    CONSTRAINT ck_need_sessions_is_at_least_1 CHECK (sessions >= 1),
    CONSTRAINT ck_need_minutes_is_at_least_1 CHECK (minutes >= 1),
    CONSTRAINT ck_need_set_aside_is_some_of_its_sessions CHECK (set_aside BETWEEN 0 AND sessions),
    CONSTRAINT ck_need_state_is_known CHECK (state IN ('open', 'met', 'more')),
    CONSTRAINT fk_need_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_need_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE project_absence (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    CONSTRAINT pk_project_absence PRIMARY KEY (project_id, ordinal),
    CONSTRAINT ck_project_absence_starts_is_local_time CHECK ((starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', starts, '+0 days') IS substr(starts, 1, 16) AND starts > '0001'),
    CONSTRAINT ck_project_absence_ends_is_local_time CHECK ((ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', ends, '+0 days') IS substr(ends, 1, 16) AND ends > '0001'),
    CONSTRAINT ck_project_absence_ends_after_its_start CHECK (starts < ends),
    CONSTRAINT fk_project_absence_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_project_absence_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE project_equipment (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_project_equipment PRIMARY KEY (project_id, ordinal),
    CONSTRAINT fk_project_equipment_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_project_equipment_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE project_language (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    CONSTRAINT pk_project_language PRIMARY KEY (project_id, ordinal),
    CONSTRAINT fk_project_language_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_project_language_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE room_absence (
    residency_id INTEGER NOT NULL,
    room_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    CONSTRAINT pk_room_absence PRIMARY KEY (room_id, ordinal),
    CONSTRAINT ck_room_absence_starts_is_local_time CHECK ((starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', starts, '+0 days') IS substr(starts, 1, 16) AND starts > '0001'),
    CONSTRAINT ck_room_absence_ends_is_local_time CHECK ((ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', ends, '+0 days') IS substr(ends, 1, 16) AND ends > '0001'),
    CONSTRAINT ck_room_absence_ends_after_its_start CHECK (starts < ends),
    CONSTRAINT fk_room_absence_room FOREIGN KEY(residency_id, room_id) REFERENCES room (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_room_absence_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE room_equipment (
    residency_id INTEGER NOT NULL,
    room_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_room_equipment PRIMARY KEY (room_id, ordinal),
    CONSTRAINT fk_room_equipment_room FOREIGN KEY(residency_id, room_id) REFERENCES room (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_room_equipment_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE team_member (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_team_member PRIMARY KEY (project_id, ordinal),
    CONSTRAINT fk_team_member_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_team_member_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE expertise (
    residency_id INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    CONSTRAINT pk_expertise PRIMARY KEY (mentor_id, ordinal),
    CONSTRAINT uq_expertise_mentor_id_area_id UNIQUE (mentor_id, area_id),
    CONSTRAINT fk_expertise_area FOREIGN KEY(residency_id, area_id) REFERENCES area (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_expertise_level_is_1_to_3 CHECK (level BETWEEN 1 AND 3),
    CONSTRAINT fk_expertise_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_expertise_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE mentor_absence (
    residency_id INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    CONSTRAINT pk_mentor_absence PRIMARY KEY (mentor_id, ordinal),
    CONSTRAINT ck_mentor_absence_starts_is_local_time CHECK ((starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', starts, '+0 days') IS substr(starts, 1, 16) AND starts > '0001'),
    CONSTRAINT ck_mentor_absence_ends_is_local_time CHECK ((ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', ends, '+0 days') IS substr(ends, 1, 16) AND ends > '0001'),
    CONSTRAINT ck_mentor_absence_ends_after_its_start CHECK (starts < ends),
    CONSTRAINT fk_mentor_absence_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_mentor_absence_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE mentor_exclusion (
    residency_id INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    CONSTRAINT pk_mentor_exclusion PRIMARY KEY (mentor_id, ordinal),
    CONSTRAINT fk_mentor_exclusion_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_mentor_exclusion_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_mentor_exclusion_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE mentor_language (
    residency_id INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    CONSTRAINT pk_mentor_language PRIMARY KEY (mentor_id, ordinal),
    CONSTRAINT fk_mentor_language_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_mentor_language_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE project_exclusion (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    CONSTRAINT pk_project_exclusion PRIMARY KEY (project_id, ordinal),
    CONSTRAINT fk_project_exclusion_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_project_exclusion_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_project_exclusion_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE session (
    residency_id INTEGER NOT NULL,
    id TEXT NOT NULL,
    project_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    room_id INTEGER,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    fixed INTEGER NOT NULL,
    room_fixed INTEGER NOT NULL,
    status TEXT NOT NULL,
    first INTEGER,
    last INTEGER,
    room_key INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(room_id, 0)),
    CONSTRAINT pk_session PRIMARY KEY (residency_id, id),
    CONSTRAINT uq_session_as_occupied UNIQUE (residency_id, id, first, last, mentor_id, project_id, room_key),
    CONSTRAINT fk_session_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_session_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_session_area FOREIGN KEY(residency_id, area_id) REFERENCES area (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_session_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_session_room FOREIGN KEY(residency_id, room_id) REFERENCES room (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_session_first_slot FOREIGN KEY(residency_id, first, starts) REFERENCES slot (residency_id, position, starts) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_session_last_slot FOREIGN KEY(residency_id, last, ends) REFERENCES slot (residency_id, position, ends) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_session_occupancy FOREIGN KEY(residency_id, id, last) REFERENCES occupancy (residency_id, session_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_session_id_is_given CHECK (id <> ''),
    CONSTRAINT ck_session_starts_is_local_time CHECK ((starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', starts, '+0 days') IS substr(starts, 1, 16) AND starts > '0001'),
    CONSTRAINT ck_session_ends_is_local_time CHECK ((ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', ends, '+0 days') IS substr(ends, 1, 16) AND ends > '0001'),
    CONSTRAINT ck_session_ends_after_its_start CHECK (starts < ends),
    CONSTRAINT ck_session_fixed_is_flag CHECK (fixed IN (0, 1)),
    CONSTRAINT ck_session_room_fixed_is_flag CHECK (room_fixed IN (0, 1)),
    CONSTRAINT ck_session_status_is_known CHECK (status IN ('planned', 'held', 'missed', 'cancelled', 'clashing')),
    CONSTRAINT ck_session_standing_has_slots CHECK ((status IN ('planned', 'held')) = (first IS NOT NULL) AND (first IS NULL) = (last IS NULL)),
    CONSTRAINT ck_session_slots_are_in_order CHECK (first <= last)
)
 STRICT;

CREATE TABLE wish (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    CONSTRAINT pk_wish PRIMARY KEY (project_id, ordinal),
    CONSTRAINT fk_wish_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_wish_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_wish_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE occupancy (
    residency_id INTEGER NOT NULL,
    session_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    room_key INTEGER NOT NULL,
    previous INTEGER GENERATED ALWAYS AS (CASE WHEN position > first THEN position - 1 END),
    joined INTEGER GENERATED ALWAYS AS (CASE WHEN position > first THEN 1 END),
    CONSTRAINT pk_occupancy PRIMARY KEY (residency_id, session_id, position),
    CONSTRAINT uq_occupancy_residency_id_position_mentor_id UNIQUE (residency_id, position, mentor_id),
    CONSTRAINT uq_occupancy_residency_id_position_project_id UNIQUE (residency_id, position, project_id),
    CONSTRAINT fk_occupancy_session FOREIGN KEY(residency_id, session_id, first, last, mentor_id, project_id, room_key) REFERENCES session (residency_id, id, first, last, mentor_id, project_id, room_key) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_occupancy_previous FOREIGN KEY(residency_id, session_id, previous) REFERENCES occupancy (residency_id, session_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_occupancy_contiguous FOREIGN KEY(residency_id, position, joined) REFERENCES slot (residency_id, position, contiguous) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_occupancy_lies_within_its_session CHECK (position BETWEEN first AND last)
)
 STRICT;

CREATE UNIQUE INDEX uq_occupancy_residency_id_position_room_key ON occupancy (residency_id, position, room_key) WHERE room_key > 0;

CREATE TABLE former_mentor_name (
    residency_id INTEGER NOT NULL,
    mentor_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_former_mentor_name PRIMARY KEY (mentor_id, ordinal),
    CONSTRAINT fk_former_mentor_name_mentor FOREIGN KEY(residency_id, mentor_id) REFERENCES mentor (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_former_mentor_name_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE canvas_block (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_canvas_block PRIMARY KEY (project_id, ordinal),
    CONSTRAINT ck_canvas_block_ordinal_is_one_of_nine CHECK (ordinal < 9),
    CONSTRAINT ck_canvas_block_is_filled CHECK (text <> ''),
    CONSTRAINT fk_canvas_block_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_canvas_block_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE former_project_name (
    residency_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_former_project_name PRIMARY KEY (project_id, ordinal),
    CONSTRAINT fk_former_project_name_project FOREIGN KEY(residency_id, project_id) REFERENCES project (residency_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_former_project_name_ordinal_is_at_least_0 CHECK (ordinal >= 0)
)
 STRICT;

CREATE TABLE note (
    id TEXT NOT NULL,
    residency_id INTEGER NOT NULL,
    project TEXT NOT NULL,
    mentor TEXT NOT NULL,
    session_id TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    CONSTRAINT pk_note PRIMARY KEY (id),
    CONSTRAINT ck_note_written_at_is_local_time CHECK ((written_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR written_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR written_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', written_at, '+0 days') IS substr(written_at, 1, 16) AND written_at > '0001'),
    CONSTRAINT ck_note_changed_at_is_local_time CHECK ((changed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR changed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR changed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', changed_at, '+0 days') IS substr(changed_at, 1, 16) AND changed_at > '0001'),
    CONSTRAINT ck_note_confidential_is_flag CHECK (confidential IN (0, 1)),
    CONSTRAINT fk_note_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_note_id_is_given CHECK (id <> '')
)
 STRICT;

CREATE TABLE action (
    id TEXT NOT NULL,
    residency_id INTEGER NOT NULL,
    project TEXT NOT NULL,
    mentor TEXT NOT NULL,
    session_id TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    until TEXT,
    made_at TEXT NOT NULL,
    done_at TEXT,
    CONSTRAINT pk_action PRIMARY KEY (id),
    CONSTRAINT ck_action_until_is_date CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(until, '+0 days') IS until AND until > '0001'),
    CONSTRAINT ck_action_made_at_is_local_time CHECK ((made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', made_at, '+0 days') IS substr(made_at, 1, 16) AND made_at > '0001'),
    CONSTRAINT ck_action_done_at_is_local_time CHECK ((done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]' OR done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:]0[1-9]' OR done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9][:][1-5][0-9]') AND strftime('%Y-%m-%d %H:%M', done_at, '+0 days') IS substr(done_at, 1, 16) AND done_at > '0001'),
    CONSTRAINT fk_action_residency FOREIGN KEY(residency_id) REFERENCES residency (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_action_id_is_given CHECK (id <> '')
)
 STRICT;

CREATE TABLE event (
    residency_id INTEGER NOT NULL,
    slot_ordinal INTEGER NOT NULL,
    identifier TEXT NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (residency_id, slot_ordinal),
    CONSTRAINT uq_event_residency_id_identifier UNIQUE (residency_id, identifier),
    CONSTRAINT fk_event_slot FOREIGN KEY(residency_id, slot_ordinal) REFERENCES slot (residency_id, ordinal) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_event_identifier_is_given CHECK (identifier <> '')
)
 STRICT;
