import { migration } from '@hansa/platform';

export const CreateAttendance1764000000230 = migration(
  'CreateAttendance1764000000230',
  `
create table attendance_day (
  session_id uuid not null references session,
  date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  version integer not null,
  primary key (session_id, date)
);

create table attendance (
  enrolment_id uuid not null references enrolment,
  date date not null,
  session_id uuid not null,
  presence text not null check (presence in ('present', 'absent', 'excused')),
  -- Of one who came late or left early; null is the whole day.
  minutes integer check (minutes is null or minutes > 0 and presence = 'present'),
  primary key (enrolment_id, date),
  foreign key (session_id, date) references attendance_day
);
create index attendance_by_day on attendance (session_id, date);
`,
);
