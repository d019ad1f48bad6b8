-- The agent's login: SELECT on the columns that it reads and nothing else, as `rollcall-agent check` prints it.
USE UNIS;
GO
IF SUSER_ID(N'rollcall_agent') IS NULL CREATE LOGIN rollcall_agent WITH PASSWORD = '$(AGENT_PASSWORD)';
IF USER_ID(N'rollcall_agent') IS NULL CREATE USER rollcall_agent FOR LOGIN rollcall_agent;
GRANT SELECT ON dbo.tEnter (C_Date, C_Time, L_TID, L_UID, C_Unique, L_Mode, L_Result) TO rollcall_agent;
GRANT SELECT ON dbo.tUser (L_ID, C_Name, C_Unique) TO rollcall_agent;
GO
