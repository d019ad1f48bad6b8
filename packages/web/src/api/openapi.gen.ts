// Made from the OpenAPI description by `npm run api-types`. Do not edit.

export interface paths {
    "/ingest/v1/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckpointResponse"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingest/v1/punches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PushPunchesRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PushPunchesResponse"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingest/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompareRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompareResponse"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingest/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DirectoryRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DirectoryResponse"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingest/v1/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HeartbeatRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Today"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date?: string;
                    departmentId?: number;
                    presence?: ("in" | "left" | "notYet" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off") | "late";
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TodayPeople"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Part of a name or employee number. */
                    search?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Employees"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{id}/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonMonth"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{id}/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonDay"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    sourceId?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Quarantine"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/badge-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignBadgeRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssignBadgeResponse"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DepartmentInput: {
            id: number;
            name: string;
            nameEn: string;
        };
        EmployeeInput: {
            id: number;
            number: string;
            name: string;
            department: components["schemas"]["DepartmentInput"] | null;
            site: string | null;
        };
        AssignBadgeRequestInput: {
            sourceId: number;
            badge: string;
            employeeId: number;
            /** @default null */
            validFrom: string | null;
            /** @default null */
            validUntil: string | null;
        };
        /** @description `assigned` is false if exactly this was known already. */
        AssignBadgeResponseInput: {
            assigned: boolean;
            daysMarked: number;
        };
        WallIntervalInput: {
            /**
             * @description `HH:MM` on the work date; may pass 24:00 or begin with a minus.
             * @example 24:40
             */
            start: string;
            /**
             * @description `HH:MM` on the work date; may pass 24:00 or begin with a minus.
             * @example 24:40
             */
            end: string;
        };
        WorkPlanInput: {
            /** @enum {string} */
            dayType: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            segments: components["schemas"]["WallIntervalInput"][];
            breaks: components["schemas"]["WallIntervalInput"][];
            core: components["schemas"]["WallIntervalInput"] | null;
            /** @enum {string} */
            place: "office" | "remote";
            /** @description The schedule the plan comes from. */
            schedule: string | null;
        };
        WorkLogInput: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            workDate: string;
            /** @enum {string} */
            dayType: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            settled: boolean;
            in: string | null;
            out: string | null;
            plannedMinutes: number;
            requiredMinutes: number;
            leaveMinutes: number;
            deemedMinutes: number;
            absentMinutes: number;
            outingMinutes: number;
            graceMinutes: number;
            workedMinutes: number | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            overtimeMinutes: number | null;
            outsidePlanMinutes: number | null;
            nightMinutes: number | null;
            excused: string[];
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        PersonWeekInput: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            firstDay: string;
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            lastDay: string;
            /** @description Worked and overtime; null where a settled day is unknown. */
            countedMinutes: number | null;
            /** @description The least that it can be. */
            knownMinutes: number;
            /** @description With what the plans of the days to come add. */
            projectedMinutes: number;
            /** @description What the law lets a week hold; null without a limit. */
            mostMinutes: number | null;
            overtimeMinutes: number | null;
            premiumMinutes: number | null;
            nightMinutes: number | null;
            holidayMinutes: number | null;
            longHolidayMinutes: number | null;
            outsidePlanMinutes: number;
            findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
            /** @description Dates begun with less rest before them than the law or the company wants. */
            shortRests: {
                /**
                 * Format: date
                 * @description A local calendar date, `YYYY-MM-DD`.
                 */
                date: string;
                minutes: number;
            }[];
        };
        PersonMonthInput: {
            employee: components["schemas"]["EmployeeInput"];
            month: string;
            zone: string;
            days: {
                /**
                 * Format: date
                 * @description A local calendar date, `YYYY-MM-DD`.
                 */
                date: string;
                plan: components["schemas"]["WorkPlanInput"] | null;
                log: components["schemas"]["WorkLogInput"] | null;
            }[];
            weeks: components["schemas"]["PersonWeekInput"][];
            totals: {
                workedMinutes: number;
                tardyMinutes: number;
                tardyDays: number;
                leftEarlyMinutes: number;
                leftEarlyDays: number;
                absentDays: number;
                /** @description Settled days whose worked minutes nobody can know. */
                unknownDays: number;
            };
        };
        DayPunchInput: {
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            at: string;
            /**
             * @description The same, on the work date asked for, with seconds: `08:57:12`.
             * @example 24:40
             */
            wall: string;
            /** @enum {string} */
            direction: "in" | "out" | "breakOut" | "breakIn" | "unknown";
            rawDirection: string;
            rawTime: string;
            source: string;
            terminal: string;
            badge: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
            /** @description What the day made of it; null where it belongs to another date. */
            use: ("in" | "out" | "outingStart" | "outingEnd" | "carriedOver" | "repeat" | "ahead" | "notUsed") | null;
            /** @description Where it repeats another tap: when that was. */
            repeatOf: number | null;
        };
        ExplanationInput: {
            steps: {
                code: string;
                /**
                 * @description The part of rules.md that decided.
                 * @example §5.3b
                 */
                rule: string;
                segment: number | null;
                /** @description Names that are `at` or end in `At` are times of the work date; other numbers are minutes. */
                values: {
                    [key: string]: number | string | null;
                };
            }[];
            figures: {
                figure: string;
                terms: {
                    /** @enum {string} */
                    of: "time" | "standard" | "cap" | "leave" | "deemed" | "forgiven";
                    from: number | null;
                    to: number | null;
                    minutes: number;
                }[];
            }[];
            spans: {
                /** @enum {string} */
                of: "planned" | "core" | "leave" | "trip" | "remote" | "overtime" | "presence" | "outing";
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                from: number;
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                to: number;
            }[];
            /** @description The settings that do not have their default, and where each comes from. */
            policy: {
                key: string;
                value: number | string | string[];
                /** @enum {string} */
                scope: "company" | "site" | "department" | "employee";
                /**
                 * Format: date
                 * @description A local calendar date, `YYYY-MM-DD`.
                 */
                validFrom: string;
            }[];
        };
        PersonDayInput: {
            employee: components["schemas"]["EmployeeInput"];
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            date: string;
            zone: string;
            plan: components["schemas"]["WorkPlanInput"] | null;
            log: components["schemas"]["WorkLogInput"] | null;
            judgedAsOf: string | null;
            /** @description Breaks of a settled day against the law; null while it runs or is unknown. */
            breaks: {
                workMinutes: number;
                breakMinutes: number;
                leastMinutes: number;
                short: boolean;
            } | null;
            /** @description Facts have changed and the log is about to follow. */
            pending: boolean;
            explanation: components["schemas"]["ExplanationInput"];
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            ownedFrom: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            ownedUntil: string;
            punches: components["schemas"]["DayPunchInput"][];
        };
        EmployeesInput: {
            employees: components["schemas"]["EmployeeInput"][];
        };
        QuarantinedRowInput: {
            sourceId: number;
            source: string;
            row: {
                badge: string;
                time: string;
                direction: string;
                terminal: string;
            };
            /** @enum {string} */
            reason: "not-a-time" | "too-old" | "in-the-future";
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
        };
        QuarantineInput: {
            total: number;
            rows: components["schemas"]["QuarantinedRowInput"][];
        };
        SourceStatusInput: {
            id: number;
            name: string;
            profile: string;
            readThrough: string | null;
            /** @description Now minus read-through; null if never read. */
            behindSeconds: number | null;
            /** @description More than five minutes, or never read. */
            behind: boolean;
            /** @description Rows of the last 24 hours. */
            punches: number;
            quarantined: number;
            heartbeatAt: string | null;
            agentVersion: string | null;
            permissions: string | null;
            warnings: string[];
        };
        UnknownBadgeInput: {
            sourceId: number;
            source: string;
            badge: string;
            nameAtSource: string | null;
            punches: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            firstAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            lastAt: string;
        };
        TodayInput: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            date: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            now: string;
            /** @description Days with marks that wait for derivation. */
            pendingDays: number;
            totals: {
                people: number;
                in: number;
                left: number;
                notYet: number;
                behind: number;
                upcoming: number;
                absent: number;
                incomplete: number;
                away: number;
                off: number;
                late: number;
            };
            departments: {
                department: components["schemas"]["DepartmentInput"];
                counts: {
                    people: number;
                    in: number;
                    left: number;
                    notYet: number;
                    behind: number;
                    upcoming: number;
                    absent: number;
                    incomplete: number;
                    away: number;
                    off: number;
                    late: number;
                };
            }[];
            sources: components["schemas"]["SourceStatusInput"][];
            unknownBadges: components["schemas"]["UnknownBadgeInput"][];
        };
        PresentPersonInput: {
            employee: components["schemas"]["EmployeeInput"];
            /** @enum {string} */
            presence: "in" | "left" | "notYet" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off";
            in: string | null;
            out: string | null;
            planStart: string | null;
            planEnd: string | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        TodayPeopleInput: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            date: string;
            total: number;
            people: components["schemas"]["PresentPersonInput"][];
        };
        ProblemInput: {
            /** @example about:blank */
            type: string;
            title: string;
            status: number;
            /** @description Stable and machine-readable, for instance `invalid-input`. */
            code: string;
            detail?: string;
            /** @description Which field was wrong, and what to do about it. */
            errors?: {
                field: string;
                message: string;
            }[];
        };
        CheckpointResponseInput: {
            source: {
                id: number;
                name: string;
                profile: string;
                zone: string;
            };
            /** @description Opaque to the server. */
            checkpoint: string | null;
            readThrough: string | null;
            /** @description Rows before this date are no longer kept: do not send them. */
            retainedFrom: string | null;
            /** Format: date-time */
            now: string;
        };
        SourceDayInput: {
            /** Format: date */
            date: string;
            rows: number;
            hashSum: string;
        };
        CompareRequestInput: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Inclusive. A date in the range that is not listed has no rows at the source.
             */
            to: string;
            days: components["schemas"]["SourceDayInput"][];
        };
        CompareResponseInput: {
            /** @description Send all rows of these dates again. */
            differing: string[];
        };
        DirectoryRequestInput: {
            people: {
                badge: string;
                name: string;
                /** @default  */
                department: string;
            }[];
        };
        DirectoryResponseInput: {
            people: number;
        };
        HeartbeatRequestInput: {
            version: string;
            /** @description How far reading is behind the present, as the agent sees it. */
            lagSeconds: number | null;
            /** @description Clock of the security system minus clock of the agent. */
            clockDifferenceSeconds: number | null;
            /** @enum {string} */
            permissions: "select-only" | "too-broad" | "can-write" | "unknown";
            /** @default [] */
            warnings: string[];
        };
        PunchRowInput: {
            badge: string;
            time: string;
            /** @description The source's own code; the server knows what it means. */
            direction: string;
            /** @default  */
            terminal: string;
        };
        PushPunchesRequestInput: {
            /** @description The checkpoint this reading started from. It moves to `to` only if it still equals `from`. */
            from: string | null;
            /** @description Where this reading ended, or null to leave the checkpoint alone. */
            to: string | null;
            /** @description All rows inserted at the source before this instant have been pushed; null if unknown. */
            readThrough: string | null;
            rows: components["schemas"]["PunchRowInput"][];
        };
        PushPunchesResponseInput: {
            stored: number;
            /** @description Stored before, or a repetition inside this request. */
            alreadyKnown: number;
            /** @description New rows of nobody: kept, never derived. */
            nobody: number;
            /** @description Rows with an impossible time, new ones and those already in quarantine. */
            quarantined: number;
            moved: boolean;
            checkpoint: string | null;
        };
        Department: {
            id: number;
            name: string;
            nameEn: string;
        };
        Employee: {
            id: number;
            number: string;
            name: string;
            department: components["schemas"]["Department"] | null;
            site: string | null;
        };
        AssignBadgeRequest: {
            sourceId: number;
            badge: string;
            employeeId: number;
            /** @default null */
            validFrom: string | null;
            /** @default null */
            validUntil: string | null;
        };
        /** @description `assigned` is false if exactly this was known already. */
        AssignBadgeResponse: {
            assigned: boolean;
            daysMarked: number;
        };
        WallInterval: {
            /**
             * @description `HH:MM` on the work date; may pass 24:00 or begin with a minus.
             * @example 24:40
             */
            start: string;
            /**
             * @description `HH:MM` on the work date; may pass 24:00 or begin with a minus.
             * @example 24:40
             */
            end: string;
        };
        WorkPlan: {
            /** @enum {string} */
            dayType: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            segments: components["schemas"]["WallInterval"][];
            breaks: components["schemas"]["WallInterval"][];
            core: components["schemas"]["WallInterval"] | null;
            /** @enum {string} */
            place: "office" | "remote";
            /** @description The schedule the plan comes from. */
            schedule: string | null;
        };
        WorkLog: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            workDate: string;
            /** @enum {string} */
            dayType: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            settled: boolean;
            in: string | null;
            out: string | null;
            plannedMinutes: number;
            requiredMinutes: number;
            leaveMinutes: number;
            deemedMinutes: number;
            absentMinutes: number;
            outingMinutes: number;
            graceMinutes: number;
            workedMinutes: number | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            overtimeMinutes: number | null;
            outsidePlanMinutes: number | null;
            nightMinutes: number | null;
            excused: string[];
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        PersonWeek: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            firstDay: string;
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            lastDay: string;
            /** @description Worked and overtime; null where a settled day is unknown. */
            countedMinutes: number | null;
            /** @description The least that it can be. */
            knownMinutes: number;
            /** @description With what the plans of the days to come add. */
            projectedMinutes: number;
            /** @description What the law lets a week hold; null without a limit. */
            mostMinutes: number | null;
            overtimeMinutes: number | null;
            premiumMinutes: number | null;
            nightMinutes: number | null;
            holidayMinutes: number | null;
            longHolidayMinutes: number | null;
            outsidePlanMinutes: number;
            findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
            /** @description Dates begun with less rest before them than the law or the company wants. */
            shortRests: {
                /**
                 * Format: date
                 * @description A local calendar date, `YYYY-MM-DD`.
                 */
                date: string;
                minutes: number;
            }[];
        };
        PersonMonth: {
            employee: components["schemas"]["Employee"];
            month: string;
            zone: string;
            days: {
                /**
                 * Format: date
                 * @description A local calendar date, `YYYY-MM-DD`.
                 */
                date: string;
                plan: components["schemas"]["WorkPlan"] | null;
                log: components["schemas"]["WorkLog"] | null;
            }[];
            weeks: components["schemas"]["PersonWeek"][];
            totals: {
                workedMinutes: number;
                tardyMinutes: number;
                tardyDays: number;
                leftEarlyMinutes: number;
                leftEarlyDays: number;
                absentDays: number;
                /** @description Settled days whose worked minutes nobody can know. */
                unknownDays: number;
            };
        };
        DayPunch: {
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            at: string;
            /**
             * @description The same, on the work date asked for, with seconds: `08:57:12`.
             * @example 24:40
             */
            wall: string;
            /** @enum {string} */
            direction: "in" | "out" | "breakOut" | "breakIn" | "unknown";
            rawDirection: string;
            rawTime: string;
            source: string;
            terminal: string;
            badge: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
            /** @description What the day made of it; null where it belongs to another date. */
            use: ("in" | "out" | "outingStart" | "outingEnd" | "carriedOver" | "repeat" | "ahead" | "notUsed") | null;
            /** @description Where it repeats another tap: when that was. */
            repeatOf: number | null;
        };
        Explanation: {
            steps: {
                code: string;
                /**
                 * @description The part of rules.md that decided.
                 * @example §5.3b
                 */
                rule: string;
                segment: number | null;
                /** @description Names that are `at` or end in `At` are times of the work date; other numbers are minutes. */
                values: {
                    [key: string]: number | string | null;
                };
            }[];
            figures: {
                figure: string;
                terms: {
                    /** @enum {string} */
                    of: "time" | "standard" | "cap" | "leave" | "deemed" | "forgiven";
                    from: number | null;
                    to: number | null;
                    minutes: number;
                }[];
            }[];
            spans: {
                /** @enum {string} */
                of: "planned" | "core" | "leave" | "trip" | "remote" | "overtime" | "presence" | "outing";
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                from: number;
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                to: number;
            }[];
            /** @description The settings that do not have their default, and where each comes from. */
            policy: {
                key: string;
                value: number | string | string[];
                /** @enum {string} */
                scope: "company" | "site" | "department" | "employee";
                /**
                 * Format: date
                 * @description A local calendar date, `YYYY-MM-DD`.
                 */
                validFrom: string;
            }[];
        };
        PersonDay: {
            employee: components["schemas"]["Employee"];
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            date: string;
            zone: string;
            plan: components["schemas"]["WorkPlan"] | null;
            log: components["schemas"]["WorkLog"] | null;
            judgedAsOf: string | null;
            /** @description Breaks of a settled day against the law; null while it runs or is unknown. */
            breaks: {
                workMinutes: number;
                breakMinutes: number;
                leastMinutes: number;
                short: boolean;
            } | null;
            /** @description Facts have changed and the log is about to follow. */
            pending: boolean;
            explanation: components["schemas"]["Explanation"];
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            ownedFrom: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            ownedUntil: string;
            punches: components["schemas"]["DayPunch"][];
        };
        Employees: {
            employees: components["schemas"]["Employee"][];
        };
        QuarantinedRow: {
            sourceId: number;
            source: string;
            row: {
                badge: string;
                time: string;
                direction: string;
                terminal: string;
            };
            /** @enum {string} */
            reason: "not-a-time" | "too-old" | "in-the-future";
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
        };
        Quarantine: {
            total: number;
            rows: components["schemas"]["QuarantinedRow"][];
        };
        SourceStatus: {
            id: number;
            name: string;
            profile: string;
            readThrough: string | null;
            /** @description Now minus read-through; null if never read. */
            behindSeconds: number | null;
            /** @description More than five minutes, or never read. */
            behind: boolean;
            /** @description Rows of the last 24 hours. */
            punches: number;
            quarantined: number;
            heartbeatAt: string | null;
            agentVersion: string | null;
            permissions: string | null;
            warnings: string[];
        };
        UnknownBadge: {
            sourceId: number;
            source: string;
            badge: string;
            nameAtSource: string | null;
            punches: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            firstAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            lastAt: string;
        };
        Today: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            date: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            now: string;
            /** @description Days with marks that wait for derivation. */
            pendingDays: number;
            totals: {
                people: number;
                in: number;
                left: number;
                notYet: number;
                behind: number;
                upcoming: number;
                absent: number;
                incomplete: number;
                away: number;
                off: number;
                late: number;
            };
            departments: {
                department: components["schemas"]["Department"];
                counts: {
                    people: number;
                    in: number;
                    left: number;
                    notYet: number;
                    behind: number;
                    upcoming: number;
                    absent: number;
                    incomplete: number;
                    away: number;
                    off: number;
                    late: number;
                };
            }[];
            sources: components["schemas"]["SourceStatus"][];
            unknownBadges: components["schemas"]["UnknownBadge"][];
        };
        PresentPerson: {
            employee: components["schemas"]["Employee"];
            /** @enum {string} */
            presence: "in" | "left" | "notYet" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off";
            in: string | null;
            out: string | null;
            planStart: string | null;
            planEnd: string | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        TodayPeople: {
            /**
             * Format: date
             * @description A local calendar date, `YYYY-MM-DD`.
             */
            date: string;
            total: number;
            people: components["schemas"]["PresentPerson"][];
        };
        Problem: {
            /** @example about:blank */
            type: string;
            title: string;
            status: number;
            /** @description Stable and machine-readable, for instance `invalid-input`. */
            code: string;
            detail?: string;
            /** @description Which field was wrong, and what to do about it. */
            errors?: {
                field: string;
                message: string;
            }[];
        };
        CheckpointResponse: {
            source: {
                id: number;
                name: string;
                profile: string;
                zone: string;
            };
            /** @description Opaque to the server. */
            checkpoint: string | null;
            readThrough: string | null;
            /** @description Rows before this date are no longer kept: do not send them. */
            retainedFrom: string | null;
            /** Format: date-time */
            now: string;
        };
        SourceDay: {
            /** Format: date */
            date: string;
            rows: number;
            hashSum: string;
        };
        CompareRequest: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Inclusive. A date in the range that is not listed has no rows at the source.
             */
            to: string;
            days: components["schemas"]["SourceDay"][];
        };
        CompareResponse: {
            /** @description Send all rows of these dates again. */
            differing: string[];
        };
        DirectoryRequest: {
            people: {
                badge: string;
                name: string;
                /** @default  */
                department: string;
            }[];
        };
        DirectoryResponse: {
            people: number;
        };
        HeartbeatRequest: {
            version: string;
            /** @description How far reading is behind the present, as the agent sees it. */
            lagSeconds: number | null;
            /** @description Clock of the security system minus clock of the agent. */
            clockDifferenceSeconds: number | null;
            /** @enum {string} */
            permissions: "select-only" | "too-broad" | "can-write" | "unknown";
            /** @default [] */
            warnings: string[];
        };
        PunchRow: {
            badge: string;
            time: string;
            /** @description The source's own code; the server knows what it means. */
            direction: string;
            /** @default  */
            terminal: string;
        };
        PushPunchesRequest: {
            /** @description The checkpoint this reading started from. It moves to `to` only if it still equals `from`. */
            from: string | null;
            /** @description Where this reading ended, or null to leave the checkpoint alone. */
            to: string | null;
            /** @description All rows inserted at the source before this instant have been pushed; null if unknown. */
            readThrough: string | null;
            rows: components["schemas"]["PunchRow"][];
        };
        PushPunchesResponse: {
            stored: number;
            /** @description Stored before, or a repetition inside this request. */
            alreadyKnown: number;
            /** @description New rows of nobody: kept, never derived. */
            nobody: number;
            /** @description Rows with an impossible time, new ones and those already in quarantine. */
            quarantined: number;
            moved: boolean;
            checkpoint: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
