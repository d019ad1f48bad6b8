-- Sites have the holidays of their region, where there is a calendar of them and nobody chose another.
update sites set calendar_id = holiday_calendars.id from holiday_calendars
where code = region and calendar_id is null;
