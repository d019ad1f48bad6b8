-- ViRDI UNIS as its own installation makes it, as far as a reader meets it, with a few people and a week of punches.
-- It could not be tried where it was written (no SQL Server there). Names and lengths are those of packages/sample-mssql/src/profiles/unis.ts.
IF DB_ID(N'UNIS') IS NULL CREATE DATABASE UNIS;
GO
USE UNIS;
GO
IF OBJECT_ID(N'dbo.tEnter') IS NULL
CREATE TABLE dbo.tEnter (
  C_Date char(8) NOT NULL, C_Time char(6) NOT NULL, L_TID int NOT NULL, L_UID int NOT NULL,
  C_Name varchar(30), C_Unique varchar(20), C_Office varchar(30), C_Post varchar(30), C_Card varchar(24),
  L_UserType int, L_Mode int DEFAULT 0, L_MatchingType int DEFAULT 0, L_Result int DEFAULT 0, L_IsPicture int DEFAULT 0,
  L_Device int, L_OverCount int, C_Property varchar(8), L_JobCode int, L_Etc int, L_Trans int DEFAULT 0,
  PRIMARY KEY (C_Date, C_Time, L_TID, L_UID)
);
IF OBJECT_ID(N'dbo.tUser') IS NULL
CREATE TABLE dbo.tUser (
  L_ID int NOT NULL PRIMARY KEY, C_Name varchar(64), C_Unique varchar(64), L_Type int DEFAULT 0, C_RegDate varchar(14),
  C_AccessGroup varchar(8), C_Password varchar(64), B_Template varbinary(8000)
);
IF OBJECT_ID(N'dbo.tEmploye') IS NULL
CREATE TABLE dbo.tEmploye (
  L_UID int NOT NULL PRIMARY KEY, C_Office varchar(30), C_Post varchar(30), C_IncludeDate varchar(8), C_RetiredDate varchar(8)
);
IF OBJECT_ID(N'dbo.tTerminal') IS NULL
CREATE TABLE dbo.tTerminal (
  L_ID int NOT NULL PRIMARY KEY, C_Name varchar(64), C_Office varchar(30), C_Place varchar(30), C_lastup varchar(14)
);
GO
IF NOT EXISTS (SELECT 1 FROM dbo.tUser)
INSERT INTO dbo.tUser (L_ID, C_Name, C_Unique, C_Password) VALUES
  (1, '가도토리', '00001', 'not-for-readers'), (2, '나솔방울', '00002', 'not-for-readers'), (3, '다이슬비', '00003', 'not-for-readers'),
  (4, '라새벽달', '00004', 'not-for-readers'), (5, '마봄바람', '00005', 'not-for-readers');
IF NOT EXISTS (SELECT 1 FROM dbo.tTerminal)
INSERT INTO dbo.tTerminal (L_ID, C_Name) VALUES (1, '정문'), (2, '후문');
-- The last seven days: in before nine, out after six; person 4 is late, person 5 forgets to leave, and one finger is not recognised.
IF NOT EXISTS (SELECT 1 FROM dbo.tEnter)
INSERT INTO dbo.tEnter (C_Date, C_Time, L_TID, L_UID, C_Unique, L_Mode, L_Result)
SELECT CONVERT(char(8), DATEADD(day, -day.n, GETDATE()), 112), tap.at, tap.terminal, tap.person, tap.badge, tap.mode, tap.result
FROM (VALUES (1), (2), (3), (4), (5), (6), (7)) AS day (n)
CROSS JOIN (VALUES
  ('085100', 1, 1, '00001', 1, 0), ('180300', 1, 1, '00001', 2, 0),
  ('085500', 1, 2, '00002', 1, 0), ('181500', 2, 2, '00002', 2, 0),
  ('085800', 2, 3, '00003', 1, 0), ('175500', 2, 3, '00003', 2, 0),
  ('091700', 1, 4, '00004', 1, 0), ('190000', 1, 4, '00004', 2, 0),
  ('084000', 2, 5, '00005', 1, 0),
  ('090100', 1, 0, '', 0, 1)
) AS tap (at, terminal, person, badge, mode, result);
GO
