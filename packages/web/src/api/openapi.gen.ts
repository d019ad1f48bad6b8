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
                default: {
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
                default: {
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
                default: {
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
                default: {
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
    "/ingest/v1/settings": {
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
                    "application/json": components["schemas"]["SettingsRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettingsResponse"];
                    };
                };
                /** @description Default Response */
                default: {
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
                default: {
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
                    /** @description Default: today, of the employee who asks or of the company. */
                    date?: string & (unknown & unknown);
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
                default: {
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
                    /** @description Default: today, of the employee who asks or of the company. */
                    date?: string & (unknown & unknown);
                    departmentId?: number;
                    presence?: ("in" | "left" | "notYet" | "probablyAbsent" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off" | "noPlan") | ("late" | "remote");
                    limit?: number;
                    /** @description How many people of the list come before the first that is given. */
                    offset?: number;
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
                default: {
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
                    /** @description Part of a name or employee number; of a Korean name its initial consonants do (ㄱㅁㅅ for 김민수). */
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
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddEmployeeRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmployeeAdded"];
                    };
                };
                /** @description Default Response */
                default: {
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
                default: {
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
    "/api/my-month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    month: string;
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
                        "application/json": components["schemas"]["OwnMonth"];
                    };
                };
                /** @description Default Response */
                default: {
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
                    date: string & (unknown & unknown);
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
                default: {
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
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Part of a name, number or e-mail, initial consonants, or a whole badge. */
                    search?: string;
                    /** @description Default: today. */
                    date?: string & (unknown & unknown);
                    /** @description On the date: employed, not yet or not again, or not any more. */
                    state?: "employed" | "coming" | "left";
                    /** @description With what lies below it. */
                    departmentId?: number;
                    siteId?: number;
                    teamId?: number;
                    sort?: "number" | "name" | "department" | "site" | "title" | "team" | "from" | "until";
                    down?: string;
                    limit?: number;
                    offset?: number;
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
                        "application/json": components["schemas"]["People"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/employees/{id}/profile": {
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
                        "application/json": components["schemas"]["PersonProfile"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        name: string;
                        /** @default null */
                        email?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{id}/traits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        trait: "minor" | "pregnant" | "afterBirth" | "shortHours" | "exemptFromHours";
                        /** @description A local calendar date, `YYYY-MM-DD`. */
                        from: string & (unknown & unknown);
                        /**
                         * @description The first date on which it no longer holds; null for good.
                         * @default null
                         */
                        until?: (string & (unknown & unknown)) | null;
                        /** @description Whether it holds on these dates, or does not. */
                        holds: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/imports": {
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
                        "application/json": components["schemas"]["PeopleImports"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: {
                    /** @description The name of the file, for whoever looks later. */
                    file?: string;
                    /** @description Changes without a date of their own hold from this one on; default: today. */
                    from?: string & (unknown & unknown);
                    /** @description Fields by their place, as JSON, where the heads do not tell. */
                    columns?: string;
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
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/people/imports/{id}": {
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
                        "application/json": components["schemas"]["PeopleImport"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/people/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    kind?: "new" | "changed" | "same" | "refused";
                    /** @description The row after which to go on. */
                    after?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: number;
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
                        "application/json": components["schemas"]["ImportRows"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/people/imports/{id}/apply": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Needed where days that are over change (`changesSince`).
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportDone"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/people/imports/{id}/undo": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
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
                        "application/json": components["schemas"]["ImportDone"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/patterns": {
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
                        "application/json": components["schemas"]["PatternBook"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddPatternRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanAdded"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/shifts": {
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
                    "application/json": components["schemas"]["AddShiftRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanAdded"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeShiftRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanRenamed"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
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
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/shifts/{id}/hours": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ShiftHoursRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanChange"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/patterns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePatternRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanRenamed"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
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
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/patterns/{id}/cycle": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PatternCycleRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanChange"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/assignments": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignPatternRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssignmentChange"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/assignments/{id}/end": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndAssignmentRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssignmentChange"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/assignments/restore": {
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
                    "application/json": components["schemas"]["RestoreAssignmentsRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssignmentsRestored"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/horizon": {
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
                        "application/json": components["schemas"]["Horizon"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Everybody is planned from today until this date. */
                        until: string & (unknown & unknown);
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Horizon"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/employees/{id}/starts": {
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
                        "application/json": components["schemas"]["OfferedStarts"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChooseStartRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StartChosen"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                    /** @description Of the heads, and of what is wrong. */
                    language?: "ko" | "en";
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
                    content?: never;
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
    "/api/people/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                    /** @description Of the heads, and of what is wrong. */
                    language?: "ko" | "en";
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
                    content?: never;
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
    "/api/people/imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                    /** @description Of the heads, and of what is wrong. */
                    language?: "ko" | "en";
                };
                header?: never;
                path: {
                    id: number;
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
                    content?: never;
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
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    scope?: "company" | "site" | "department" | "employee";
                    /** @description Of the site, department or person; 0 for the company. */
                    scopeId?: number;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date?: string & (unknown & unknown);
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
                        "application/json": components["schemas"]["Policies"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetPolicyRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicySet"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/recompute": {
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
                        "application/json": components["schemas"]["RecomputeRuns"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskRecomputeRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecomputeRun"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/recompute/{id}": {
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
                        "application/json": components["schemas"]["RecomputeRunDetail"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/recompute/{id}/apply": {
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
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApplyRecomputeRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecomputeRun"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/recompute/{id}/stop": {
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
                path: {
                    id: number;
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
                        "application/json": components["schemas"]["RecomputeRun"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/retention": {
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
                        "application/json": components["schemas"]["Retention"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetRetentionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Retention"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/preview": {
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
                        "application/json": components["schemas"]["PurgePreview"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/retention/purge": {
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
                    "application/json": components["schemas"]["AskPurgeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Retention"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/people/{id}/data": {
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
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExportPersonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{id}/employments": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        departmentId: number;
                        siteId: number;
                        /** @default  */
                        title?: string;
                        /** @description A local calendar date, `YYYY-MM-DD`. */
                        from: string & (unknown & unknown);
                        /**
                         * @description The first date on which it no longer holds; null for good.
                         * @default null
                         */
                        until?: (string & (unknown & unknown)) | null;
                        /**
                         * @description Needed where days that are over change.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangedWithEffect"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/employees/{id}/transfers": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        departmentId: number;
                        siteId: number;
                        /** @default  */
                        title?: string;
                        /** @description A local calendar date, `YYYY-MM-DD`. */
                        from: string & (unknown & unknown);
                        /**
                         * @description Needed where days that are over change.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangedWithEffect"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/employees/{id}/parting": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The last day of the employment. */
                        lastDay: string & (unknown & unknown);
                        /**
                         * @description Needed where days that are over change.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangedWithEffect"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/employees/{id}/employments/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    from: string & (unknown & unknown);
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        departmentId: number;
                        siteId: number;
                        /** @default  */
                        title?: string;
                        /** @description A local calendar date, `YYYY-MM-DD`. */
                        from: string & (unknown & unknown);
                        /**
                         * @description The first date on which it no longer holds; null for good.
                         * @default null
                         */
                        until?: (string & (unknown & unknown)) | null;
                        /**
                         * @description Needed where days that are over change.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangedWithEffect"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{id}/employments/{from}/remove": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    from: string & (unknown & unknown);
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Needed where days that are over change.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangedWithEffect"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Default: today. */
                    date?: string & (unknown & unknown);
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
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/departments": {
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
                    "application/json": {
                        name: string;
                        /** @default  */
                        nameEn?: string;
                        /**
                         * @description The department above, null for the top.
                         * @default null
                         */
                        parentId?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            departmentId: number;
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default  */
                        nameEn?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
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
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The first date on which it is none; null: it goes on. */
                        endsOn: (string & (unknown & unknown)) | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The department above, null for the top. */
                        parentId: number | null;
                        /** @description From this date on, for good. */
                        from: string & (unknown & unknown);
                        /**
                         * @description Needed for a date in the past.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DepartmentPlaced"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
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
                    "application/json": {
                        name: string;
                        /** @default  */
                        nameEn?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            teamId: number;
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default  */
                        nameEn?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
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
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}/join": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        employeeIds: number[];
                        /** @description A local calendar date, `YYYY-MM-DD`. */
                        from: string & (unknown & unknown);
                        /**
                         * @description The first date after; null for good.
                         * @default null
                         */
                        until?: (string & (unknown & unknown)) | null;
                        /**
                         * @description Needed for a date in the past.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TeamMembersChanged"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/teams/leave": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        employeeIds: number[];
                        /** @description A local calendar date, `YYYY-MM-DD`. */
                        from: string & (unknown & unknown);
                        /**
                         * @description The first date after; null for good.
                         * @default null
                         */
                        until?: (string & (unknown & unknown)) | null;
                        /**
                         * @description Needed for a date in the past.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TeamMembersChanged"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    from: string & (unknown & unknown);
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    to: string & (unknown & unknown);
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
                        "application/json": components["schemas"]["OwnHolidays"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description The code of a holiday calendar. */
                    calendar?: string;
                    year?: number;
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
                        "application/json": components["schemas"]["Holidays"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddHolidayRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HolidaySet"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/holidays/countries": {
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
                        "application/json": components["schemas"]["CalendarCountries"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/holidays/calendars": {
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
                    "application/json": components["schemas"]["AddCalendarRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarAdded"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/holidays/{calendar}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    /** @description The code of a holiday calendar. */
                    calendar: string;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeHolidayRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HolidaySet"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                    /** @description Needed for a date that is over. */
                    reason?: string | null;
                };
                header?: never;
                path: {
                    /** @description The code of a holiday calendar. */
                    calendar: string;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
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
                        "application/json": components["schemas"]["HolidaySet"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/holidays/ask": {
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
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HolidaysAsked"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/holiday-findings/{id}": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideHolidayRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HolidaySet"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/sites": {
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
                        "application/json": components["schemas"]["Sites"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddSiteRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteAdded"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/set-up": {
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
                        "application/json": components["schemas"]["SetUp"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeSiteRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteChanged"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/plans/overrides": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OverridesRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanActDone"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/swaps": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SwapRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanActDone"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/copied-weeks": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CopyWeekRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanActDone"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/plans/acts/{id}/undo": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
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
                        "application/json": components["schemas"]["PlanActDone"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/leave": {
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
                    date?: string & (unknown & unknown);
                    departmentId?: number;
                    search?: string;
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
                        "application/json": components["schemas"]["LeaveBalances"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/leave/mine": {
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
                    date?: string & (unknown & unknown);
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
                        "application/json": components["schemas"]["LeaveLedger"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/leave/people/{id}": {
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
                    date?: string & (unknown & unknown);
                };
                header?: never;
                path: {
                    id: number;
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
                        "application/json": components["schemas"]["LeaveLedger"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/leave/export": {
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
                    date?: string & (unknown & unknown);
                    departmentId?: number;
                    search?: string;
                    format?: "csv" | "xlsx";
                    /** @description Of the heads. */
                    language?: "ko" | "en";
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
                    content?: never;
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
    "/api/leave/acts": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteLeaveInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WrittenLeave"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/leave/acts/{id}/take-back": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeBackLeaveInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WrittenLeave"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/leave/openings": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpenBalancesInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OpenedBalances"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/leave/openings/file": {
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
                query: {
                    /** @description Made by who does it: the same key again is the same act. */
                    key: string;
                    reason: string;
                    /** @description Says what it would do, and takes it back. */
                    dryRun?: string;
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
                        "application/json": components["schemas"]["OpenedBalances"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    month: string;
                    /** @description With what lies below it. */
                    departmentId?: number;
                    employeeId?: number;
                    /** @description Of a payroll file: by which layout. */
                    layoutId?: number;
                    /** @description Of the layout; the last unless one is said. */
                    version?: number;
                    /** @description Of heads and words. */
                    language?: "ko" | "en";
                    /** @description `next` of the page before. */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    report: "month-sheet" | "personal-record" | "tardy" | "hours" | "leave" | "requests" | "adjustments" | "payroll" | "audit";
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
                        "application/json": components["schemas"]["ReportPage"];
                    };
                };
                /** @description Default Response */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
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
    "/api/reports/{report}/file": {
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
                path: {
                    report: "month-sheet" | "personal-record" | "tardy" | "hours" | "leave" | "requests" | "adjustments" | "payroll" | "audit";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        month: string;
                        departmentId?: number;
                        employeeId?: number;
                        layoutId?: number;
                        version?: number;
                        /**
                         * @description Of heads and words.
                         * @default ko
                         * @enum {string}
                         */
                        language?: "ko" | "en";
                        /**
                         * @description PDF of a personal record alone.
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "csv" | "xlsx" | "pdf";
                        /**
                         * @description Why it is exported; it stands in the audit. Of the own record nobody asks.
                         * @default
                         */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll-layouts": {
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
                        "application/json": components["schemas"]["PayrollLayouts"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        columns: {
                            figure: string;
                            /**
                             * @description `hours` have two decimals.
                             * @enum {string}
                             */
                            unit: "text" | "minutes" | "hours" | "days";
                            /** @description The head of the column. */
                            name: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedPayrollLayout"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/payroll-layouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        columns: {
                            figure: string;
                            /**
                             * @description `hours` have two decimals.
                             * @enum {string}
                             */
                            unit: "text" | "minutes" | "hours" | "days";
                            /** @description The head of the column. */
                            name: string;
                        }[];
                        /** @description Which one was looked at. */
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedPayrollLayout"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description A date of the week. Default: the present one. */
                    week?: string & (unknown & unknown);
                    /** @description With what lies below it. */
                    departmentId?: number;
                    employeeId?: number;
                    show?: components["schemas"]["HoursChoiceInput"];
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
                        "application/json": components["schemas"]["Hours"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/tardy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description One of the period. Default: the present one. */
                    month?: string;
                    /** @description The month, its quarter, or the twelve months that end with it. */
                    period?: "month" | "quarter" | "year";
                    /** @description With what lies below it. */
                    departmentId?: number;
                    employeeId?: number;
                    kind?: components["schemas"]["LostKindInput"];
                    /** @description Only what is excused, or only what is not. */
                    excused?: "true" | "false";
                    /** @description `name` or a figure, with a minus for down. Default: the most of the kind first. */
                    sort?: string;
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
                        "application/json": components["schemas"]["Tardy"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/tardy/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    from: string & (unknown & unknown);
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    to: string & (unknown & unknown);
                    /** @description With what lies below it. */
                    departmentId?: number;
                    employeeId?: number;
                    kind?: components["schemas"]["LostKindInput"];
                    /** @description Only what is excused, or only what is not. */
                    excused?: "true" | "false";
                    band?: number;
                    hour?: number;
                    limit?: number;
                    offset?: number;
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
                        "application/json": components["schemas"]["TardyDays"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/request-kinds": {
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
                        "application/json": components["schemas"]["RequestKinds"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddRequestKindInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddedRequestKind"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description One's own, those that wait for one, those one decided, all within reach. */
                    box: "mine" | "inbox" | "decided" | "all";
                    status?: "pending" | "approved" | "rejected" | "withdrawn" | "cancelled";
                    kind?: string;
                    employeeId?: number;
                    departmentId?: number;
                    /** @description With a date from this one on … */
                    from?: string & (unknown & unknown);
                    /** @description … until that one. */
                    to?: string & (unknown & unknown);
                    before?: number;
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
                        "application/json": components["schemas"]["RequestsPage"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedRequest"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/requests/decisions": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideRequestsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecidedRequests"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/requests/{id}/withdraw": {
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
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EndedRequest"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/requests/{id}/cancel": {
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
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EndedRequest"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/check-in": {
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
                        "application/json": components["schemas"]["OwnCheckIn"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckInInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckedIn"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/my-repairs": {
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
                        "application/json": components["schemas"]["OwnRepairs"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskRepairInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedRequest"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/attachments": {
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
                query: {
                    /** @description How the file is called. */
                    file: string;
                    /** @description The request it belongs to; none for one that is still to be asked. */
                    requestId?: number;
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
                        "application/json": components["schemas"]["Attachment"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/attachments/{id}": {
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
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
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
                        "application/json": components["schemas"]["Approvals"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/approvals/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    days?: number;
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
                        "application/json": components["schemas"]["WaitingApprovals"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/approvals/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    days?: number;
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
                        "application/json": components["schemas"]["Reminders"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    all?: "true" | "false";
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
                        "application/json": components["schemas"]["Delegations"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddDelegationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddedDelegation"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/delegates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
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
                        "application/json": components["schemas"]["Delegates"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/delegations/{id}/end": {
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
                path: {
                    id: number;
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
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    month: string;
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
                        "application/json": components["schemas"]["OpenMonth"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/{departmentId}/{month}/board": {
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
                    departmentId: number;
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
                        "application/json": components["schemas"]["Board"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/{departmentId}/{month}/board/accept": {
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
                path: {
                    departmentId: number;
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcceptFindingsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AcceptedFindings"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/{departmentId}/{month}/board/take-back": {
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
                path: {
                    departmentId: number;
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeBackAcceptedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakenBackAccepted"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/{departmentId}/{month}/board/remind": {
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
                path: {
                    departmentId: number;
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemindOfDaysInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RemindedOfDays"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/{departmentId}/{month}/board/repairs/find": {
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
                path: {
                    departmentId: number;
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BoardRepairsOfInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BoardRepairs"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/{departmentId}/{month}/board/repairs": {
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
                path: {
                    departmentId: number;
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskBoardRepairsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedBoardRepairs"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
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
                        "application/json": components["schemas"]["Closings"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: {
                    /** @description Says what the act would do, and takes it back. */
                    dryRun?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        departmentId: number;
                        month: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClosedMonth"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/closings/reopen": {
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
                    "application/json": {
                        departmentId: number;
                        month: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReopenedMonth"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description The closed month. */
                    month?: string;
                    departmentId?: number;
                    status?: "open" | "accepted" | "dismissed";
                    after?: number;
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
                        "application/json": components["schemas"]["Adjustments"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/adjustments/decisions": {
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
                    "application/json": {
                        ids: number[];
                        /** @enum {string} */
                        decision: "accept" | "dismiss";
                        /** @description The open month that shows what is accepted. */
                        intoMonth: string | null;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecidedAdjustments"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/request-kinds/settings": {
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
                        "application/json": components["schemas"]["RequestKindSettings"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/request-kinds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeRequestKindInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    month: string;
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
                        "application/json": components["schemas"]["OwnPlan"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/my-plan/link": {
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
                        "application/json": components["schemas"]["CalendarLink"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What events are called in.
                         * @default ko
                         * @enum {string}
                         */
                        language?: "ko" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarLinkMade"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete: {
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
                        "application/json": components["schemas"]["CalendarLinkRevoked"];
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    from: string & (unknown & unknown);
                    /** @description The last date; 42 at most. */
                    to: string & (unknown & unknown);
                    /** @description With what lies below it. */
                    departmentId?: number;
                    teamId?: number;
                    search?: string;
                    /** @description Only oneself and whom one works with. */
                    mates?: string;
                    /** @description Only who is away on one of the dates. */
                    absent?: string;
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
                        "application/json": components["schemas"]["TeamPlans"];
                    };
                };
                /** @description Default Response */
                default: {
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
                    /** @description `next` of the page before. */
                    after?: string;
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
                default: {
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
    "/api/sources": {
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
                        "application/json": components["schemas"]["Sources"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/unknown-badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before. */
                    after?: string;
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
                        "application/json": components["schemas"]["UnknownBadges"];
                    };
                };
                /** @description Default Response */
                default: {
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
                default: {
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
    "/api/badge-assignments/take-back": {
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
                        "application/json": components["schemas"]["TakeBackBadgeResponse"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/me": {
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
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/account": {
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
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/account/audit": {
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
                        "application/json": components["schemas"]["OwnAudit"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/account/password": {
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
                    "application/json": components["schemas"]["ChangePasswordRequestInput"];
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
                default: {
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
    "/api/account/sessions/{id}/end": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
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
                default: {
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
    "/api/account/sign-out-everywhere": {
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
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/account/second-factor": {
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
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SecondFactorSetUp"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/account/second-factor/confirm": {
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
                    "application/json": {
                        code: string;
                    };
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
                default: {
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
    "/api/account/second-factor/backup-codes": {
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
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            backupCodes: string[];
                        };
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/account/second-factor/remove": {
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
                    "application/json": {
                        password?: string;
                    };
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
                default: {
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
    "/api/account/passkeys/options": {
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
                        "application/json": components["schemas"]["WebAuthnOptions"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/account/passkeys": {
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
                    "application/json": components["schemas"]["NewPasskeyRequestInput"];
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
                default: {
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
    "/api/account/passkeys/{id}/remove": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
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
                default: {
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
    "/api/auth/sign-out": {
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
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
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
    "/api/users": {
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
                        "application/json": components["schemas"]["Users"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CreateUserRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CreateUserResponse"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/users/links": {
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
                    "application/json": components["schemas"]["ManyLinksRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyLinks"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/access-link": {
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
                path: {
                    id: string;
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
                        "application/json": components["schemas"]["AccessLink"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/users/{id}/employee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        employeeId: number | null;
                    };
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
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GrantRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            grantId: number;
                        };
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/users/{id}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    grantId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/sign-out": {
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
                path: {
                    id: string;
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
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/users/{id}/reset-factors": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
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
    "/api/tokens": {
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
                        "application/json": components["schemas"]["Tokens"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CreateTokenRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewToken"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/tokens/{id}/rotate": {
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
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RotateTokenRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewToken"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Part of who did it. */
                    actor?: string;
                    action?: string;
                    employeeId?: number;
                    from?: string;
                    until?: string;
                    /** @description The id of the last line of the page before. */
                    before?: number;
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
                        "application/json": components["schemas"]["Audit"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/auth/options": {
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
                        "application/json": components["schemas"]["SignInOptions"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/auth/sign-in/email": {
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
                    "application/json": components["schemas"]["SignInRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignInResponse"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/auth/second-factor": {
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
                    "application/json": components["schemas"]["SecondFactorRequestInput"];
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
                default: {
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
    "/api/auth/passkey": {
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
                        "application/json": components["schemas"]["WebAuthnOptions"];
                    };
                };
                /** @description Default Response */
                default: {
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasskeyAnswerInput"];
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
                default: {
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
    "/api/auth/sso": {
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
                    "application/json": {
                        /**
                         * @description Where to go afterwards.
                         * @default /
                         */
                        next?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SsoResponse"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/access-links/look": {
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
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccessLinkFor"];
                    };
                };
                /** @description Default Response */
                default: {
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
    "/api/access-links/use": {
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
                    "application/json": components["schemas"]["UseAccessLinkRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UseAccessLinkResponse"];
                    };
                };
                /** @description Default Response */
                default: {
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
            /** @description In English; empty where nobody said it. */
            siteEn: string | null;
        };
        MeInput: {
            user: {
                id: string;
                email: string;
                name: string;
            };
            /**
             * Format: date
             * @description Which date it is for the user; pages open on it.
             */
            today: string;
            employee: components["schemas"]["EmployeeInput"] | null;
            roles: ("employee" | "manager" | "hr" | "operator" | "auditor" | "administrator")[];
            /** @description Decides requests in the place of somebody today. */
            standsIn: boolean;
            /** @description A role of the user needs a second factor, which this sign-in did not show: it rests. */
            needsSecondFactor: boolean;
            /** @description How far each action reaches; one that is not here is not allowed at all. */
            reaches: {
                /** @enum {string} */
                action: "read-days" | "read-board" | "find-people" | "read-sources" | "read-quarantine" | "read-unknown-badges" | "assign-badges" | "manage-company" | "import-people" | "export-people" | "export-reports" | "manage-payroll" | "manage-plans" | "read-holidays" | "read-settings" | "read-plans" | "change-plans" | "manage-people" | "manage-organisation" | "read-traits" | "manage-traits" | "choose-start" | "check-in" | "ask-requests" | "cancel-requests" | "read-leave" | "write-leave" | "read-requests" | "delegate-decisions" | "delegate-for-others" | "read-closings" | "close-months" | "accept-findings" | "manage-request-kinds" | "set-policies" | "recompute" | "read-retention" | "purge" | "export-person" | "manage-sources" | "read-tokens" | "manage-source-tokens" | "manage-api-tokens" | "read-users" | "manage-users" | "read-audit" | "read-metrics";
                company: boolean;
                departmentIds: number[];
                self: boolean;
            }[];
        };
        AccountInput: {
            email: string;
            name: string;
            hasPassword: boolean;
            hasSso: boolean;
            twoFactor: boolean;
            /** @description How many backup codes are left. */
            backupCodes: number;
            passkeys: {
                id: string;
                name: string | null;
                createdAt: string | null;
                /** @description Kept by a password manager, so that a lost device is no loss. */
                backedUp: boolean;
            }[];
            sessions: {
                id: string;
                method: ("password" | "secondFactor" | "passkey" | "sso" | "ssoOneFactor") | null;
                address: string | null;
                userAgent: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                seenAt: string;
                current: boolean;
            }[];
        };
        ChangePasswordRequestInput: {
            currentPassword: string;
            newPassword: string;
        };
        SecondFactorSetUpInput: {
            /** @description For an authenticator app, as a QR code: `otpauth://…`. */
            uri: string;
            backupCodes: string[];
        };
        NewPasskeyRequestInput: {
            response: {
                [key: string]: unknown;
            };
            name: string;
        };
        OwnAuditInput: {
            events: {
                id: number;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
                actor: string;
                /** @description The person, with the roles of that day; null for who is none, or no more. */
                by: {
                    name: string;
                    roles: ("employee" | "manager" | "hr" | "operator" | "auditor" | "administrator")[];
                } | null;
                action: string;
                subject: string;
            }[];
        };
        AuditEventInput: {
            id: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            at: string;
            actor: string;
            address: string | null;
            action: string;
            subject: string;
            employee: {
                id: number;
                number: string;
                name: string;
            } | null;
            onBehalfOf: string | null;
            before: unknown;
            after: unknown;
            reason: string | null;
            details: {
                [key: string]: unknown;
            };
        };
        AuditNameInput: {
            /** @enum {string} */
            kind: "department" | "site" | "source";
            id: number;
            name: string;
            nameEn: string;
        };
        AuditInput: {
            events: components["schemas"]["AuditEventInput"][];
            names: components["schemas"]["AuditNameInput"][];
        };
        SignInOptionsInput: {
            sso: {
                name: string;
            } | null;
            /** @description Accounts of a sandbox; empty everywhere else. */
            sampleAccounts: {
                email: string;
                password: string;
                ko: string;
                en: string;
            }[];
        };
        SignInRequestInput: {
            email: string;
            password: string;
        };
        /** @description `secondFactor`: the password was right, and a code is needed. */
        SignInResponseInput: {
            secondFactor: boolean;
        };
        SecondFactorRequestInput: {
            code: string;
            /**
             * @default app
             * @enum {string}
             */
            kind: "app" | "backup";
        };
        WebAuthnOptionsInput: {
            [key: string]: unknown;
        };
        PasskeyAnswerInput: {
            response: {
                [key: string]: unknown;
            };
        };
        SsoResponseInput: {
            /** Format: uri */
            url: string;
        };
        AccessLinkForInput: {
            firstAdministrator: boolean;
            email: string | null;
            name: string | null;
        };
        /** @description `email` and `name` only for the first administrator. */
        UseAccessLinkRequestInput: {
            token: string;
            password: string;
            email?: string;
            name?: string;
        };
        UseAccessLinkResponseInput: {
            email: string;
        };
        TokensInput: {
            tokens: {
                id: number;
                label: string;
                sourceId: number | null;
                source: string | null;
                sourceEn: string | null;
                scopes: ("read-days" | "read-board" | "find-people" | "read-sources" | "read-metrics" | "export-people" | "import-people" | "export-reports")[];
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                createdAt: string;
                createdBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                expiresAt: string;
                /** @description To the minute; null if never. */
                lastUsedAt: string | null;
            }[];
        };
        CreateTokenRequestInput: {
            label: string;
            /**
             * @description The source it pushes for; null for the API.
             * @default null
             */
            sourceId: number | null;
            /** @default [] */
            scopes: ("read-days" | "read-board" | "find-people" | "read-sources" | "read-metrics" | "export-people" | "import-people" | "export-reports")[];
            /** @default 365 */
            validDays: number;
        };
        NewTokenInput: {
            id: number;
            /** @description Shown here and never again. */
            token: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            expiresAt: string;
        };
        RotateTokenRequestInput: {
            /**
             * @description How long the old one stays valid.
             * @default 24
             */
            overlapHours: number;
        };
        GrantRequestInput: {
            /** @enum {string} */
            role: "manager" | "hr" | "operator" | "auditor" | "administrator";
            /**
             * @description Null for the whole company.
             * @default null
             */
            departmentId: number | null;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /**
             * @description The first date without it; null for good.
             * @default null
             */
            until: (string & (unknown & unknown)) | null;
        };
        UserInput: {
            id: string;
            email: string;
            name: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            createdAt: string;
            hasPassword: boolean;
            hasSso: boolean;
            passkeys: number;
            twoFactor: boolean;
            lastSeenAt: string | null;
            employee: {
                id: number;
                number: string;
                name: string;
                /** @description The account ended with the employment. */
                hasLeft: boolean;
            } | null;
            grants: {
                id: number;
                /** @enum {string} */
                role: "manager" | "hr" | "operator" | "auditor" | "administrator";
                departmentId: number | null;
                departmentName: string | null;
                departmentNameEn: string | null;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
                /** @description False for one that begins later. */
                holds: boolean;
            }[];
        };
        UsersInput: {
            users: components["schemas"]["UserInput"][];
            departments: components["schemas"]["DepartmentInput"][];
        };
        CreateUserRequestInput: {
            email: string;
            name: string;
            /** @default null */
            employeeId: number | null;
            /** @default [] */
            grants: components["schemas"]["GrantRequestInput"][];
        };
        AccessLinkInput: {
            /**
             * Format: uri
             * @description Works once; shown here and never again.
             */
            url: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            expiresAt: string;
        };
        CreateUserResponseInput: {
            userId: string;
            link: components["schemas"]["AccessLinkInput"];
        };
        ManyLinksRequestInput: {
            /**
             * @description Of this department and what lies below it today; null for all.
             * @default null
             */
            departmentId: number | null;
            /**
             * @description These employee numbers alone; null for everybody.
             * @default null
             */
            numbers: string[] | null;
            /**
             * @description Also for those whose link has not been used; the old one works no more.
             * @default false
             */
            renew: boolean;
        };
        ManyLinksInput: {
            /** @description The links are shown here and never again. */
            made: {
                number: string;
                name: string;
                email: string;
                link: components["schemas"]["AccessLinkInput"];
            }[];
            passedOver: {
                number: string;
                name: string | null;
                /** @enum {string} */
                why: "hasAccount" | "hasLink" | "hasLeft" | "noEmail" | "emailTaken" | "unknown";
            }[];
        };
        AttachmentInput: {
            id: number;
            name: string;
            /** @description What was found in it, whatever it is called. */
            type: string;
            bytes: number;
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
            /** @description Breaks that nobody records: from so many minutes of work on, so many of break. */
            floatingBreaks: {
                workMinutes: number;
                breakMinutes: number;
            }[];
            core: components["schemas"]["WallIntervalInput"] | null;
            /** @description The earliest and the latest start of the plan. */
            slide: components["schemas"]["WallIntervalInput"] | null;
            /** @description What such a day counts, whenever it is worked. */
            standardMinutes: number | null;
            /** @enum {string} */
            place: "office" | "remote";
            /** @description The schedule the plan comes from. */
            schedule: string | null;
        };
        WorkLogInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            workDate: string & (unknown & unknown);
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
            awayMinutes: number;
            graceMinutes: number;
            workedMinutes: number | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            overtimeMinutes: number | null;
            outsidePlanMinutes: number | null;
            nightMinutes: number | null;
            excused: ("tardy" | "leftEarly" | "absent")[];
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        PersonWeekInput: {
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** @description Worked and overtime; null where a settled day is unknown. */
            countedMinutes: number | null;
            /** @description The least that it can be. */
            knownMinutes: number;
            /** @description With what the plans of the days to come add. */
            projectedMinutes: number;
            /** @description What the law lets a week hold; null without a limit. */
            mostMinutes: number | null;
            /** @description The date with which it is beyond that, if the plans hold; null if it never is. */
            passesOn: string | null;
            overtimeMinutes: number | null;
            premiumMinutes: number | null;
            nightMinutes: number | null;
            holidayMinutes: number | null;
            longHolidayMinutes: number | null;
            outsidePlanMinutes: number;
            findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
            /** @description Dates begun with less rest before them than the law or the company wants. */
            shortRests: {
                /** Format: date */
                date: string;
                minutes: number;
            }[];
        };
        PersonMonthInput: {
            employee: components["schemas"]["EmployeeInput"];
            month: string;
            zone: string;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            days: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
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
        RequestConsequenceInput: {
            /** @description Dates asked for, and those that change with them. */
            days: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                before: components["schemas"]["WorkLogInput"];
                after: components["schemas"]["WorkLogInput"];
            }[];
            weeks: {
                /** Format: date */
                firstDay: string;
                /** Format: date */
                lastDay: string;
                /** @description What the law lets a week hold; null without a limit. */
                mostMinutes: number | null;
                before: {
                    /** @description The least that it can be. */
                    knownMinutes: number;
                    /** @description With what the plans of the days to come add. */
                    projectedMinutes: number;
                    findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                };
                after: {
                    /** @description The least that it can be. */
                    knownMinutes: number;
                    /** @description With what the plans of the days to come add. */
                    projectedMinutes: number;
                    findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                };
            }[];
            /** @description Who else of the team is on leave or on a trip, and not why. */
            away: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                /** @description How many work together on the date, without the person. */
                team: number;
                people: {
                    employee: {
                        id: number;
                        number: string;
                        name: string;
                    };
                    /** @enum {string} */
                    unit: "day" | "half" | "quarter" | "hours";
                    which: number | null;
                    from: string | null;
                    to: string | null;
                    isPending: boolean;
                }[];
            }[];
        };
        DayChangeInput: {
            employee: {
                id: number;
                number: string;
                name: string;
            };
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /** @description Whether the date had a log. */
            had: boolean;
            /** @description Whether it has one afterwards. */
            has: boolean;
            /** @description What differs: minutes of a figure, a type of day, a wall time, codes of findings or excuses. Empty where a log comes or goes. */
            fields: {
                /** @enum {string} */
                field: "dayType" | "in" | "out" | "plannedMinutes" | "requiredMinutes" | "leaveMinutes" | "deemedMinutes" | "absentMinutes" | "outingMinutes" | "awayMinutes" | "graceMinutes" | "workedMinutes" | "tardyMinutes" | "leftEarlyMinutes" | "overtimeMinutes" | "outsidePlanMinutes" | "nightMinutes" | "excused" | "findings";
                from: (number | string | string[]) | null;
                to: (number | string | string[]) | null;
            }[];
        };
        ChangeEffectInput: {
            /** @description Dates whose plan is another one, or has another origin. */
            plans: number;
            days: {
                /** @description Dates that have begun and that the act touches. */
                looked: number;
                /** @description Those whose result is another one. */
                changed: number;
                /** @description False if the act touches more days than were looked at; they follow within minutes. */
                complete: boolean;
                /** @description The first of those that change. */
                listed: components["schemas"]["DayChangeInput"][];
            };
        };
        HeldLeaveInput: {
            /** @description Of what can be used on the date. */
            grantedMinutes: number;
            /** @description Of the same. */
            usedMinutes: number;
            /** @description Below 0 where more was taken than arose. */
            balanceMinutes: number;
            /** @description Approved for later. */
            aheadMinutes: number;
            /** @description Asked for and still to be decided. */
            pendingMinutes: number;
            /** @description Of one of the person's days: what a figure in days is made of. */
            dayMinutes: number;
            /** @description What lapses next: `on` is the last day on which it can be used. */
            lapse: {
                /** Format: date */
                on: string;
                minutes: number;
            } | null;
            /** @description When unused leave is called to mind next (Labour Standards Act, article 61). */
            promotion: {
                /** Format: date */
                noticeFrom: string;
                /** Format: date */
                noticeUntil: string;
                /** Format: date */
                fixBy: string;
                minutes: number;
            } | null;
        };
        /** @description A balance on the last of the dates that are asked for. */
        ChangedBalanceInput: {
            /** Format: date */
            date: string;
            beforeMinutes: number;
            afterMinutes: number;
            /** @description Of one of the person's days. */
            dayMinutes: number;
        };
        LeaveBalancesInput: {
            /** Format: date */
            date: string;
            /** Format: date */
            today: string;
            /** @description How many there are, of whom 500 are listed at most. */
            total: number;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["DepartmentInput"];
                hiredOn: string | null;
                /** @description Null where nobody said since when. */
                balance: components["schemas"]["HeldLeaveInput"] | null;
            }[];
        };
        LeaveLedgerInput: {
            employee: {
                id: number;
                number: string;
                name: string;
            };
            department: components["schemas"]["DepartmentInput"] | null;
            /** Format: date */
            date: string;
            /** Format: date */
            today: string;
            /** @description Null where nobody said since when the person is employed. */
            ledger: {
                balance: components["schemas"]["HeldLeaveInput"];
                /** Format: date */
                hiredOn: string;
                /** Format: date */
                serviceFrom: string;
                lastDay: string | null;
                /** Format: date */
                keptFrom: string;
                /** @enum {string} */
                basis: "hireDate" | "fiscalYear";
                unusedAtExitMinutes: number | null;
                grants: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    /** @description The last day on which it can be used. */
                    until: string | null;
                    /** @enum {string} */
                    rule: "month" | "year" | "monthsOfYear" | "shareOfYear" | "settlement" | "opening" | "grant" | "carryOver" | "payOut" | "correction";
                    usedMinutes: number;
                    lapsedMinutes: number;
                    reason: string | null;
                    /** @description The days that were judged; null for what somebody wrote. */
                    because: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                        days: number;
                        serviceYears: number;
                        contracted: number;
                        absent: number;
                        excluded: number;
                        assumed: boolean;
                    } | null;
                }[];
                uses: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    kind: ("payOut" | "correction") | null;
                    unit: ("day" | "half" | "quarter" | "hours") | null;
                    /** @description The grants it was drawn from, by their place among `grants`. */
                    from: {
                        grant: number;
                        /** Format: date */
                        on: string;
                        minutes: number;
                    }[];
                }[];
                ahead: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    unit: ("day" | "half" | "quarter" | "hours") | null;
                }[];
                pending: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    requestId: number;
                }[];
                promotions: {
                    /** Format: date */
                    grantedOn: string;
                    /** Format: date */
                    noticeFrom: string;
                    /** Format: date */
                    noticeUntil: string;
                    /** Format: date */
                    fixBy: string;
                    minutes: number;
                }[];
            } | null;
            entries: {
                id: number;
                actId: number;
                /** Format: date */
                on: string;
                /** @enum {string} */
                kind: "opening" | "grant" | "carryOver" | "payOut" | "correction";
                minutes: number;
                until: string | null;
                reason: string;
                madeBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
            }[];
            mayWrite: boolean;
        };
        RepairEvidenceInput: {
            /** @enum {string} */
            side: "in" | "out";
            /** @enum {string} */
            of: "doubtedKey" | "door" | "usual" | "plan" | "mates";
            time: string | null;
            from: string | null;
            to: string | null;
            door: string | null;
            /** @description Her own days on the same shift. */
            days: number | null;
            /** @description Others of her department, of whom only the number is told. */
            people: number | null;
        };
        OwnRepairsInput: {
            repairs: {
                /** Format: date */
                date: string;
                segment: number | null;
                /** @description Work at home without a record. */
                isRemote: boolean;
                lacks: ("in" | "out")[];
                /** @description The likely time; null where none is. */
                in: string | null;
                out: string | null;
                evidence: components["schemas"]["RepairEvidenceInput"][];
            }[];
        };
        AskRepairInput: {
            /**
             * Format: uuid
             * @description Made by who asks: the same key again is the same request.
             */
            key: string;
            date: string;
            /** @default null */
            segment: number | null;
            in?: string;
            out?: string;
            /** @default  */
            reason: string;
        };
        DecideRequestsInput: {
            requestIds: number[];
            /** @enum {string} */
            decision: "approve" | "reject";
            /** @default  */
            comment: string;
        };
        DecidedRequestsInput: {
            requests: {
                requestId: number;
                status: ("pending" | "approved" | "rejected" | "withdrawn" | "cancelled") | null;
                /** @description Why it was left as it is; null if it was decided. */
                refused: ("NOT_YOURS" | "ALREADY_DECIDED" | "ALREADY_WITHDRAWN" | "ALREADY_CANCELLED" | "NOT_APPROVED" | "BALANCE_SHORT") | null;
                balance: components["schemas"]["ChangedBalanceInput"] | null;
            }[];
            effect: components["schemas"]["ChangeEffectInput"];
            /** @description What approval of each does; of a dry run alone, of the first of many. */
            consequences: {
                /** @description Dates asked for, and those that change with them. */
                days: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    before: components["schemas"]["WorkLogInput"];
                    after: components["schemas"]["WorkLogInput"];
                }[];
                weeks: {
                    /** Format: date */
                    firstDay: string;
                    /** Format: date */
                    lastDay: string;
                    /** @description What the law lets a week hold; null without a limit. */
                    mostMinutes: number | null;
                    before: {
                        /** @description The least that it can be. */
                        knownMinutes: number;
                        /** @description With what the plans of the days to come add. */
                        projectedMinutes: number;
                        findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                    };
                    after: {
                        /** @description The least that it can be. */
                        knownMinutes: number;
                        /** @description With what the plans of the days to come add. */
                        projectedMinutes: number;
                        findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                    };
                }[];
                /** @description Who else of the team is on leave or on a trip, and not why. */
                away: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    /** @description How many work together on the date, without the person. */
                    team: number;
                    people: {
                        employee: {
                            id: number;
                            number: string;
                            name: string;
                        };
                        /** @enum {string} */
                        unit: "day" | "half" | "quarter" | "hours";
                        which: number | null;
                        from: string | null;
                        to: string | null;
                        isPending: boolean;
                    }[];
                }[];
                requestId: number;
            }[];
        };
        EndRequestInput: {
            /** @default  */
            reason: string;
        };
        EndedRequestInput: {
            effect: components["schemas"]["ChangeEffectInput"];
        };
        RequestKindsInput: {
            kinds: {
                code: string;
                name: {
                    ko: string;
                    en: string;
                };
                effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                balance: ("annual" | "compensation") | null;
                units: ("day" | "half" | "quarter" | "hours")[];
                steps: ("manager" | "hr")[];
                /** @enum {string} */
                evidence: "none" | "wanted" | "needed";
                needsReason: boolean;
                mostDaysAhead: number | null;
                mostDaysAfter: number | null;
                severalDays: boolean;
            }[];
        };
        RequestsPageInput: {
            requests: {
                id: number;
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                kind: {
                    code: string;
                    name: string;
                    nameEn: string;
                    effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                };
                /** @enum {string} */
                status: "pending" | "approved" | "rejected" | "withdrawn" | "cancelled";
                askedBy: string;
                askedByName: string | null;
                askedAt: string;
                reason: string;
                steps: ("manager" | "hr")[];
                approvedSteps: number;
                decisions: {
                    step: number;
                    /** @enum {string} */
                    decision: "approved" | "rejected";
                    by: string;
                    byName: string | null;
                    inPlaceOf: string | null;
                    at: string;
                    comment: string;
                }[];
                end: {
                    by: string;
                    at: string;
                    reason: string;
                } | null;
                evidence: components["schemas"]["RepairEvidenceInput"][];
                days: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    asked: {
                        /** @enum {string} */
                        unit: "day" | "half" | "quarter" | "hours";
                        which: number | null;
                        from: string | null;
                        to: string | null;
                        breaks: [
                            string,
                            string
                        ][];
                        correction: {
                            in: string | null;
                            out: string | null;
                            segment: number | null;
                        } | null;
                        excuse: ("tardy" | "leftEarly" | "absent") | null;
                    };
                    /** @description What the day is told (rules of the engine). */
                    part: {
                        [key: string]: unknown;
                    };
                    /** @description What it takes of a balance … */
                    minutes: number;
                    /** @description … of a day of so many. */
                    ofMinutes: number;
                }[];
                attachments: components["schemas"]["AttachmentInput"][];
                mayDecide: boolean;
                mayWithdraw: boolean;
                mayCancel: boolean;
            }[];
            /** @description How many there are, on all pages. */
            total: number;
            /** @description For the next page as `before`; null on the last. */
            next: number | null;
        };
        ApprovalsInput: {
            /** @description How many wait; the first of them are here. */
            total: number;
            /** @description What needs a look first comes first. */
            requests: {
                id: number;
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                kind: {
                    code: string;
                    name: string;
                    nameEn: string;
                    effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                };
                /** @enum {string} */
                status: "pending" | "approved" | "rejected" | "withdrawn" | "cancelled";
                askedBy: string;
                askedByName: string | null;
                askedAt: string;
                reason: string;
                steps: ("manager" | "hr")[];
                approvedSteps: number;
                decisions: {
                    step: number;
                    /** @enum {string} */
                    decision: "approved" | "rejected";
                    by: string;
                    byName: string | null;
                    inPlaceOf: string | null;
                    at: string;
                    comment: string;
                }[];
                end: {
                    by: string;
                    at: string;
                    reason: string;
                } | null;
                evidence: components["schemas"]["RepairEvidenceInput"][];
                days: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    asked: {
                        /** @enum {string} */
                        unit: "day" | "half" | "quarter" | "hours";
                        which: number | null;
                        from: string | null;
                        to: string | null;
                        breaks: [
                            string,
                            string
                        ][];
                        correction: {
                            in: string | null;
                            out: string | null;
                            segment: number | null;
                        } | null;
                        excuse: ("tardy" | "leftEarly" | "absent") | null;
                    };
                    /** @description What the day is told (rules of the engine). */
                    part: {
                        [key: string]: unknown;
                    };
                    /** @description What it takes of a balance … */
                    minutes: number;
                    /** @description … of a day of so many. */
                    ofMinutes: number;
                }[];
                attachments: components["schemas"]["AttachmentInput"][];
                mayDecide: boolean;
                mayWithdraw: boolean;
                mayCancel: boolean;
                /** @description Since when it waits for the next decision. */
                since: string;
                waitsDays: number;
                /** @description In whose place the reader decides it; null for her own. */
                standsInFor: string | null;
                /** @description Why it needs a look, the gravest first. */
                attention: ("OTHERS_AWAY" | "BEGUN" | "SOON" | "LONG")[];
                /** @description Others of the department who are away on these dates. */
                awayPeople: number;
                away: {
                    name: string;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                }[];
            }[];
        };
        WaitingApprovalsInput: {
            count: number;
            /** @description Those that wait for longer than the days that were asked for. */
            late: number;
            oldest: string | null;
        };
        RemindersInput: {
            days: number;
            /** @description Who keeps requests waiting for longer than so many days, the longest first. */
            deciders: {
                /** @description Null for what nobody can decide today. */
                userId: string | null;
                name: string | null;
                count: number;
                oldest: string;
                requestIds: number[];
            }[];
        };
        /** @description What is asked of one date. 24:40 is 00:40 of the next morning. */
        AskedDayInput: {
            date: string;
            /** @enum {string} */
            unit: "day" | "half" | "quarter" | "hours";
            /** @description Which half, 1 or 2, or quarter, 1 to 4. */
            which?: number;
            from?: string;
            to?: string;
            breaks?: [
                string,
                string
            ][];
            correction?: {
                in?: string;
                out?: string;
                segment?: number;
            };
            /** @enum {string} */
            excuse?: "tardy" | "leftEarly" | "absent";
        };
        AskRequestInput: {
            /**
             * Format: uuid
             * @description Made by who asks: the same key again is the same request.
             */
            key: string;
            employeeId: number;
            kind: string;
            /** @default  */
            reason: string;
            days: components["schemas"]["AskedDayInput"][];
            /**
             * @description Leaves out dates on which nothing is planned, so that a whole range can be asked for.
             * @default false
             */
            skipsFreeDays: boolean;
            /** @description Documents that were sent for it. */
            attachmentIds?: number[];
        };
        AskedRequestInput: {
            requestId: number;
            isNew: boolean;
            /** @description Trips and days at home of the same time, over which leave wins. */
            givesWay: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                requestId: number;
            }[];
            balance: components["schemas"]["ChangedBalanceInput"] | null;
            effect: components["schemas"]["ChangeEffectInput"];
            /** @description What it does once it is approved; of a dry run alone. */
            consequence: components["schemas"]["RequestConsequenceInput"] | null;
        };
        BoardItemInput: {
            /** @description Names it among those of its code, to accept it by. */
            key: string;
            employee: {
                id: number;
                number: string;
                name: string;
            } | null;
            /** @description The day; of a week its first one. */
            date: string | null;
            in: string | null;
            out: string | null;
            /** @description Those that are meant: lost, away, outside the plan, of a week. */
            minutes: number | null;
            weekFindings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
            requestIds: number[];
            source: {
                name: string;
                nameEn: string;
            } | null;
            badge: string | null;
            nameAtSource: string | null;
            punches: number | null;
            /** @description As the source said it, or how far it was read. */
            time: string | null;
            remindedAt: string | null;
            accepted: {
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
                reason: string;
            } | null;
        };
        BoardInput: {
            department: components["schemas"]["DepartmentInput"];
            month: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** @description Whether the reader may accept, remind and ask here. */
            mayAct: boolean;
            codes: {
                /** @enum {string} */
                code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
                /** @description Whether the month is not closed before it is cleared. */
                blocks: boolean;
                /** @enum {string} */
                owner: "employee" | "manager" | "hr" | "operator";
                acceptable: boolean;
                /** @description Those that are not accepted. */
                count: number;
                accepted: number;
                /** @description Of how many people, the accepted ones too. */
                people: number;
                /** @description The first of them; those that are accepted come last. */
                items: components["schemas"]["BoardItemInput"][];
            }[];
        };
        OpenMonthInput: {
            month: string;
            /** @description Those that have people in the month, by name. */
            departments: {
                department: components["schemas"]["DepartmentInput"];
                people: number;
                /** @description What keeps the month from closing, mended or accepted ones left out. */
                blockers: {
                    /** @enum {string} */
                    code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
                    count: number;
                }[];
            }[];
        };
        AcceptFindingsInput: {
            /** @enum {string} */
            code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
            /** @description As the board names them; what has changed since is named otherwise. */
            keys: string[];
            reason: string;
        };
        AcceptedFindingsInput: {
            accepted: number;
            /** @description Those that have changed since, or were accepted already. */
            gone: number;
        };
        TakeBackAcceptedInput: {
            /** @enum {string} */
            code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
            /** @description As the board names them; what has changed since is named otherwise. */
            keys: string[];
        };
        TakenBackAcceptedInput: {
            takenBack: number;
        };
        RemindOfDaysInput: {
            days: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
            }[];
        };
        RemindedOfDaysInput: {
            reminded: number;
        };
        BoardRepairsOfInput: {
            days: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
            }[];
        };
        BoardRepairsInput: {
            repairs: {
                /** Format: date */
                date: string;
                segment: number | null;
                /** @description Work at home without a record. */
                isRemote: boolean;
                lacks: ("in" | "out")[];
                /** @description The likely time; null where none is. */
                in: string | null;
                out: string | null;
                evidence: components["schemas"]["RepairEvidenceInput"][];
                employeeId: number;
            }[];
        };
        AskBoardRepairsInput: {
            reason: string;
            days: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
            }[];
        };
        AskedBoardRepairsInput: {
            asked: {
                employeeId: number;
                /** Format: date */
                date: string;
                requestId: number | null;
                /** @description Why it was not asked for; null if it was. */
                refusal: string | null;
            }[];
        };
        CalendarLinkInput: {
            link: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                createdAt: string;
                lastUsedAt: string | null;
            } | null;
        };
        CalendarLinkMadeInput: {
            /** @description Shown once. */
            url: string;
        };
        CalendarLinkRevokedInput: {
            changed: boolean;
        };
        TodayInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            now: string;
            /** @description Days with marks that wait for derivation. */
            pendingDays: number;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            totals: {
                people: number;
                late: number;
                remote: number;
                in: number;
                left: number;
                notYet: number;
                probablyAbsent: number;
                behind: number;
                upcoming: number;
                absent: number;
                incomplete: number;
                away: number;
                off: number;
                noPlan: number;
            };
            departments: {
                department: components["schemas"]["DepartmentInput"];
                counts: {
                    people: number;
                    late: number;
                    remote: number;
                    in: number;
                    left: number;
                    notYet: number;
                    probablyAbsent: number;
                    behind: number;
                    upcoming: number;
                    absent: number;
                    incomplete: number;
                    away: number;
                    off: number;
                    noPlan: number;
                };
            }[];
        };
        PresentPersonInput: {
            employee: components["schemas"]["EmployeeInput"];
            /** @description Of the wall times. */
            zone: string;
            /** @enum {string} */
            presence: "in" | "left" | "notYet" | "probablyAbsent" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off" | "noPlan";
            /** @description Whether any of the date is work at home. */
            isRemote: boolean;
            in: string | null;
            out: string | null;
            planStart: string | null;
            planEnd: string | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        TodayPeopleInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            total: number;
            people: components["schemas"]["PresentPersonInput"][];
        };
        CheckInInput: {
            /**
             * Format: uuid
             * @description Made by who presses: the same key again is the same press.
             */
            key: string;
            /** @enum {string} */
            direction: "in" | "out";
        };
        CheckedInInput: {
            /** @description The server's time. */
            at: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            place: "office" | "remote";
            /** @description False where it is a press that came before. */
            isNew: boolean;
        };
        OwnCheckInInput: {
            /**
             * Format: date
             * @description The work date that a press would belong to.
             */
            date: string;
            zone: string;
            employed: boolean;
            /** @description Whether there is any place from which a press of that date counts. */
            isOffered: boolean;
            /** @description From where the request came. */
            address: string | null;
            /** @description As what a press would count; null if it would not. */
            place: ("office" | "remote") | null;
            presence: ("in" | "left" | "notYet" | "probablyAbsent" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off" | "noPlan") | null;
            in: string | null;
            out: string | null;
        };
        ClosingsInput: {
            closings: {
                id: number;
                departmentId: number;
                month: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                closedAt: string;
                closedBy: string;
                people: number;
                /** @description Dates of a person each. */
                days: number;
                /** @description Of its dates that would be others by now, undecided. */
                adjustments: number;
            }[];
        };
        ClosedMonthInput: {
            /** @description Null while nothing is closed. */
            closingId: number | null;
            /** @description Closed by this call. */
            isNew: boolean;
            people: number;
            days: number;
            blockers: {
                /** @enum {string} */
                code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
                count: number;
            }[];
        };
        ReopenedMonthInput: {
            closingId: number;
        };
        AdjustmentInput: {
            id: number;
            employee: {
                id: number;
                number: string;
                name: string;
            };
            department: components["schemas"]["DepartmentInput"];
            /** @description The closed one. */
            month: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /** @description As it was frozen, or taken over last. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description As it would be by what is known now. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Which facts are others. */
            causes: ("punch" | "plan" | "request" | "policy" | "zone" | "read")[];
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            knownAt: string;
            /** @enum {string} */
            status: "open" | "accepted" | "dismissed";
            intoMonth: string | null;
            decidedAt: string | null;
            decidedBy: string | null;
            reason: string | null;
        };
        AdjustmentsInput: {
            adjustments: components["schemas"]["AdjustmentInput"][];
            /** @description To go on after; null at the end. */
            next: number | null;
        };
        DecidedAdjustmentsInput: {
            decided: number[];
            passedOver: number[];
        };
        AddDelegationInput: {
            /**
             * @description Whose place it is; null for one's own.
             * @default null
             */
            fromUserId: string | null;
            toUserId: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            first: string & (unknown & unknown);
            /** @description The last date, included. */
            last: string & (unknown & unknown);
            /** @default  */
            reason: string;
        };
        AddedDelegationInput: {
            delegationId: number;
            /** @description False where the same had been named before. */
            isNew: boolean;
        };
        DelegationsInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            delegations: {
                id: number;
                from: {
                    userId: string;
                    name: string;
                };
                to: {
                    userId: string;
                    name: string;
                };
                /** @description A local calendar date, `YYYY-MM-DD`. */
                first: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                last: string & (unknown & unknown);
                reason: string;
                madeBy: string;
                ended: {
                    by: string;
                    at: string;
                } | null;
                /** @enum {string} */
                state: "now" | "coming" | "over";
                mayEnd: boolean;
            }[];
        };
        DelegatesInput: {
            delegates: {
                userId: string;
                name: string;
                number: string | null;
                department: {
                    name: string;
                    nameEn: string;
                } | null;
                /** @description Whether requests are theirs to decide anyway. */
                decides: boolean;
            }[];
        };
        PlanOriginInput: {
            shift: {
                code: string;
                name: string;
            } | null;
            pattern: {
                name: string;
                crew: string | null;
            } | null;
            /** @description The person chose the start of it. */
            chosenStart: boolean;
            holiday: {
                names: string[];
                /** @enum {string} */
                kind: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
                /** @enum {string} */
                origin: "bundled" | "publicApi" | "manual";
            } | null;
            /** @description Somebody said something else than the pattern does: who and when. */
            moved: {
                by: string | null;
                at: string | null;
            } | null;
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
            sourceEn: string;
            terminal: string;
            badge: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
            /** @description What the day made of it; null where it belongs to another date. */
            use: ("in" | "out" | "outingStart" | "outingEnd" | "awayStart" | "awayEnd" | "carriedOver" | "repeat" | "ahead" | "notUsed") | null;
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
                /** @enum {string} */
                figure: "plannedMinutes" | "requiredMinutes" | "leaveMinutes" | "deemedMinutes" | "absentMinutes" | "outingMinutes" | "awayMinutes" | "graceMinutes" | "workedMinutes" | "tardyMinutes" | "leftEarlyMinutes" | "overtimeMinutes" | "outsidePlanMinutes" | "nightMinutes";
                terms: {
                    /** @enum {string} */
                    of: "time" | "standard" | "cap" | "leave" | "deemed" | "forgiven" | "break";
                    from: number | null;
                    to: number | null;
                    minutes: number;
                }[];
            }[];
            spans: {
                /** @enum {string} */
                of: "planned" | "core" | "leave" | "trip" | "remote" | "overtime" | "presence" | "outing" | "away" | "slide";
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                from: number;
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                to: number;
            }[];
            /** @description The settings that do not have their default, and where each comes from. */
            policy: {
                key: string;
                /** @description Null where the setting is switched off. */
                value: (number | string | string[]) | null;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "employee";
                /** @description A local calendar date, `YYYY-MM-DD`. */
                validFrom: string & (unknown & unknown);
            }[];
        };
        PersonDayInput: {
            employee: components["schemas"]["EmployeeInput"];
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            zone: string;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            plan: components["schemas"]["WorkPlanInput"] | null;
            /** @description Null where nothing is planned. */
            planOrigin: components["schemas"]["PlanOriginInput"] | null;
            log: components["schemas"]["WorkLogInput"] | null;
            judgedAsOf: string | null;
            /** @description Breaks of a settled day against the law; null while it runs or is unknown. */
            breaks: {
                workMinutes: number;
                breakMinutes: number;
                leastMinutes: number;
                short: boolean;
            } | null;
            /** @description Its month is closed: all of it is as it was judged then. */
            closed: boolean;
            /** @description What became known of a closed day since; the day itself shows none of it. */
            adjustments: {
                id: number;
                changes: {
                    /** @enum {string} */
                    figure: "workedMinutes" | "overtimeMinutes" | "nightMinutes" | "tardyMinutes" | "leftEarlyMinutes" | "absentMinutes" | "leaveMinutes";
                    before: number | null;
                    after: number | null;
                }[];
                causes: ("punch" | "plan" | "request" | "policy" | "zone" | "read")[];
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                knownAt: string;
                /** @enum {string} */
                status: "open" | "accepted" | "dismissed";
                /** @description The open month that takes it over. */
                intoMonth: string | null;
            }[];
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
        AddCalendarRequestInput: {
            /**
             * @description ISO 3166-1.
             * @example DE
             */
            country: string;
            /**
             * @description A part of it with holidays of its own; null: the whole country.
             * @default null
             * @example BY
             */
            region: string | null;
        };
        CalendarAddedInput: {
            changed: boolean;
            /**
             * @description The code of a holiday calendar.
             * @example KR
             */
            calendar: string;
        };
        CalendarCountriesInput: {
            countries: {
                country: string;
                regions: {
                    code: string;
                    name: string;
                }[];
            }[];
        };
        HolidayInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            names: string[];
            /** @description Null: people said that it is no holiday. */
            kind: ("publicHoliday" | "companyHoliday") | null;
            /** @enum {string} */
            origin: "bundled" | "publicApi" | "manual";
            /** @description When the public service said it last. */
            fetchedAt: string | null;
            /** @description What is known of the date without what people wrote. */
            otherwise: {
                names: string[];
                /** @enum {string} */
                origin: "bundled" | "publicApi" | "manual";
            } | null;
        };
        HolidayFindingInput: {
            id: number;
            year: number;
            /**
             * @description Why a person has to decide, or why the service did not answer.
             * @enum {string}
             */
            code: "empty" | "count" | "otherYear" | "fixedDate" | "manyMissing" | "moved" | "removed" | "begun" | "away" | "service" | "quota" | "key" | "request" | "unreadable";
            /** @description What applying it changes; none where nothing can be taken. */
            changes: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                from: string[];
                to: string[];
            }[];
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            foundAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            seenAt: string;
        };
        HolidaysInput: {
            /**
             * @description The code of a holiday calendar.
             * @example KR
             */
            calendar: string;
            calendars: {
                /**
                 * @description The code of a holiday calendar.
                 * @example KR
                 */
                code: string;
                sites: {
                    name: string;
                    nameEn: string;
                }[];
            }[];
            year: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            holidays: components["schemas"]["HolidayInput"][];
            findings: components["schemas"]["HolidayFindingInput"][];
            service: {
                hasKey: boolean;
                /** @description A worker is asking, or is about to. */
                underWay: boolean;
                years: {
                    year: number;
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601.
                     */
                    at: string;
                    /** @enum {string} */
                    outcome: "taken" | "same" | "none" | "doubtful" | "failed";
                    fault: string | null;
                    says: string | null;
                    taken: number;
                }[];
            };
        };
        AddHolidayRequestInput: {
            name: string;
            /** @description Null: the date is no holiday. */
            kind: ("publicHoliday" | "companyHoliday") | null;
            /**
             * @description Needed for a date that is over.
             * @default null
             */
            reason: string | null;
            /**
             * @description The code of a holiday calendar.
             * @example KR
             */
            calendar: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
        };
        ChangeHolidayRequestInput: {
            name: string;
            /** @description Null: the date is no holiday. */
            kind: ("publicHoliday" | "companyHoliday") | null;
            /**
             * @description Needed for a date that is over.
             * @default null
             */
            reason: string | null;
        };
        HolidaySetInput: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        DecideHolidayRequestInput: {
            /**
             * @description Take what the service says, or leave all as it is.
             * @enum {string}
             */
            decision: "apply" | "keep";
            /**
             * @description Needed for a date that is over.
             * @default null
             */
            reason: string | null;
        };
        HolidaysAskedInput: {
            /** @constant */
            asked: true;
        };
        OwnHolidaysInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            holidays: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                names: string[];
                /** @enum {string} */
                kind: "publicHoliday" | "companyHoliday";
            }[];
        };
        HorizonInput: {
            /** @description The last date that is planned; null without any. While a run is under way, as it was. */
            plannedUntil: string | null;
            /** @description The last that was asked for, finished or not. */
            run: {
                /** Format: date */
                until: string;
                askedBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                askedAt: string;
                people: number;
                /** @description How many of these people are planned so far. */
                done: number;
                /** @description Plans of one date that were written. What stood already is not written again. */
                written: {
                    added: number;
                    changed: number;
                    removed: number;
                };
                finishedAt: string | null;
                /** @description It was given up, because the same people could not be planned again and again. */
                failed: boolean;
            } | null;
        };
        /**
         * @description `ahead`: passes a limit if the plans hold. `near`: from the notice on. `rest`: came with too little of it.
         * @enum {string}
         */
        HoursChoiceInput: "ahead" | "passed" | "near" | "rest" | "unknown" | "all";
        HoursInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            show: components["schemas"]["HoursChoiceInput"];
            counts: {
                show: components["schemas"]["HoursChoiceInput"];
                people: number;
            }[];
            /** @description Of the choice, the fullest weeks first; 500 are given at most. */
            people: {
                /** @description Worked and overtime; null where a settled day is unknown. */
                countedMinutes: number | null;
                /** @description The least that it can be. */
                knownMinutes: number;
                /** @description With what the plans of the days to come add. */
                projectedMinutes: number;
                /** @description What the law lets a week hold; null without a limit. */
                mostMinutes: number | null;
                /** @description The date with which it is beyond that, if the plans hold; null if it never is. */
                passesOn: string | null;
                overtimeMinutes: number | null;
                premiumMinutes: number | null;
                nightMinutes: number | null;
                holidayMinutes: number | null;
                longHolidayMinutes: number | null;
                outsidePlanMinutes: number;
                findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                /** @description Dates begun with less rest before them than the law or the company wants. */
                shortRests: {
                    /** Format: date */
                    date: string;
                    minutes: number;
                }[];
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["DepartmentInput"] | null;
                /** @enum {string} */
                standing: "passed" | "ahead" | "near" | "within";
                settlement: {
                    /** @enum {string} */
                    ownHours: "sliding" | "selective";
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    knownMinutes: number;
                    countedMinutes: number | null;
                    projectedMinutes: number;
                    /** @description Of an average week, if the plans hold. */
                    averageMinutes: number;
                    /** @description Legal weeks for so many days; null without a limit. */
                    legalMinutes: number | null;
                    mostMinutes: number | null;
                    passesOn: string | null;
                } | null;
                /** @description Away by the keys: a risk beside, never taken off. */
                awayMinutes: number;
                /** @description Settled, and nobody can know what was worked. */
                unknownDates: string[];
                /** @description To come, and planned by nobody yet. */
                unplannedDates: string[];
            }[];
        };
        WriteLeaveInput: {
            /**
             * Format: uuid
             * @description Made by who does it: the same key again is the same act.
             */
            key: string;
            /** @enum {string} */
            kind: "grant" | "carryOver" | "payOut" | "correction";
            who: {
                employeeIds: number[];
            } | {
                departmentId: number;
            } | {
                teamId: number;
            };
            /** @description Days of each person's own, or hours; below 0 it takes away. */
            amount: number;
            /** @enum {string} */
            unit: "day" | "hour";
            /** @description A local calendar date, `YYYY-MM-DD`. */
            on: string & (unknown & unknown);
            /** @default null */
            until: (string & (unknown & unknown)) | null;
            reason: string;
        };
        WrittenLeaveInput: {
            actId: number;
            isNew: boolean;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                beforeMinutes: number;
                afterMinutes: number;
                dayMinutes: number;
            }[];
        };
        TakeBackLeaveInput: {
            /** @default null */
            employeeIds: number[] | null;
            reason: string;
        };
        OpenBalancesInput: {
            /**
             * Format: uuid
             * @description Made by who does it: the same key again is the same act.
             */
            key: string;
            reason: string;
            rows: {
                number: string;
                days: number;
                /** @description What was left at its end. */
                date: string;
                /** @default null */
                until: string | null;
            }[];
        };
        OpenedBalancesInput: {
            actId: number;
            isNew: boolean;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                beforeMinutes: number;
                afterMinutes: number;
                dayMinutes: number;
            }[];
            refused: {
                /** @description From 1, without the heads. */
                row: number;
                /** @enum {string} */
                field: "number" | "days" | "date" | "until";
                code: string;
            }[];
        };
        OrganisationInput: {
            /** Format: date */
            date: string;
            /** @description By name; those that are none on the date are left out. */
            departments: {
                id: number;
                name: string;
                nameEn: string;
                /** @description Null at the top. */
                parentId: number | null;
                /** @description Who are employed in it on the date. */
                people: number;
                /** @description The same with all that lie below it. */
                peopleBelow: number;
                /** @description The first date on which it is none any more. */
                endsOn: string | null;
            }[];
            sites: {
                id: number;
                name: string;
                nameEn: string;
                people: number;
            }[];
            teams: {
                id: number;
                name: string;
                nameEn: string;
                people: number;
            }[];
        };
        DepartmentPlacedInput: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        TeamMembersChangedInput: {
            /** @description How many are in other teams than before. */
            changed: number;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        OwnMonthInput: {
            employee: components["schemas"]["EmployeeInput"];
            month: string;
            zone: string;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            days: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                plan: components["schemas"]["WorkPlanInput"] | null;
                log: components["schemas"]["WorkLogInput"] | null;
                shift: {
                    code: string;
                    name: string;
                    colour: string;
                } | null;
                holidays: string[];
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
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** @description Days of the last weeks on which something is missing, whatever the month. */
            toClear: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                /** @enum {string} */
                finding: "TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED";
                remindedAt: string | null;
            }[];
        };
        OwnDateInput: {
            /** Format: date */
            date: string;
            /** @description Null where none is known. */
            plan: components["schemas"]["WorkPlanInput"] | null;
            plannedMinutes: number | null;
            shift: {
                code: string;
                name: string;
                colour: string;
            } | null;
            /** @description Whether the date was planned by itself. */
            overridden: boolean;
            holidays: string[];
            site: {
                name: string;
                nameEn: string;
            } | null;
            in: string | null;
            out: string | null;
        };
        OwnPlanInput: {
            month: string;
            /** Format: date */
            today: string;
            zone: string;
            weeks: {
                days: components["schemas"]["OwnDateInput"][];
                plannedMinutes: number;
                /** @description Whether a plan of each of its dates is known. */
                isWhole: boolean;
            }[];
        };
        /** @description What is worked, and when. */
        WrittenPlanInput: {
            /** @enum {string} */
            dayType?: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            segments: [
                string,
                string
            ][];
            breaks?: [
                string,
                string
            ][];
            floatingBreaks?: [
                number,
                number
            ][];
            core?: [
                string,
                string
            ];
            slide?: [
                string,
                string
            ];
            standardMinutes?: number;
            /** @enum {string} */
            place?: "office" | "remote";
        };
        AddShiftRequestInput: {
            name: string;
            /** @description What stands in a cell of the roster. */
            code: string;
            /** @enum {string} */
            colour: "blue" | "cyan" | "teal" | "green" | "lime" | "yellow" | "orange" | "red" | "pink" | "grape" | "violet" | "indigo" | "gray";
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            plan: components["schemas"]["WrittenPlanInput"];
            /**
             * @description Where the halves of the day part.
             * @default null
             */
            halfAt: string | null;
            /**
             * @description Where the first and the last quarter part from the middle.
             * @default null
             */
            quartersAt: [
                string,
                string
            ] | null;
        };
        ChangeShiftRequestInput: {
            name: string;
            /** @description What stands in a cell of the roster. */
            code: string;
            /** @enum {string} */
            colour: "blue" | "cyan" | "teal" | "green" | "lime" | "yellow" | "orange" | "red" | "pink" | "grape" | "violet" | "indigo" | "gray";
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /** @default null */
            retiredOn: (string & (unknown & unknown)) | null;
        };
        ShiftHoursRequestInput: {
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            plan: components["schemas"]["WrittenPlanInput"];
            /**
             * @description Where the halves of the day part.
             * @default null
             */
            halfAt: string | null;
            /**
             * @description Where the first and the last quarter part from the middle.
             * @default null
             */
            quartersAt: [
                string,
                string
            ] | null;
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        AddPatternRequestInput: {
            name: string;
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            /** @description The date of the first day of the cycle, for offset 0. */
            anchor: string & (unknown & unknown);
            cycle: ({
                shiftId: number;
            } | {
                /** @enum {string} */
                off: "offday" | "weeklyHoliday";
            })[];
            /** @default false */
            worksOnHolidays: boolean;
            /**
             * @description Crews of one rotation differ by their offset, days ahead in the cycle.
             * @default []
             */
            crews: {
                name: string;
                offset: number;
            }[];
            /**
             * @description Starts that people may choose.
             * @default []
             */
            starts: string[];
            /**
             * @description To come between these, if they choose so.
             * @default null
             */
            slide: [
                string,
                string
            ] | null;
        };
        ChangePatternRequestInput: {
            name: string;
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /** @default null */
            retiredOn: (string & (unknown & unknown)) | null;
        };
        PatternCycleRequestInput: {
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            /** @description The date of the first day of the cycle, for offset 0. */
            anchor: string & (unknown & unknown);
            cycle: ({
                shiftId: number;
            } | {
                /** @enum {string} */
                off: "offday" | "weeklyHoliday";
            })[];
            /** @default false */
            worksOnHolidays: boolean;
            /**
             * @description Crews of one rotation differ by their offset, days ahead in the cycle.
             * @default []
             */
            crews: {
                name: string;
                offset: number;
            }[];
            /**
             * @description Starts that people may choose.
             * @default []
             */
            starts: string[];
            /**
             * @description To come between these, if they choose so.
             * @default null
             */
            slide: [
                string,
                string
            ] | null;
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        PlanAddedInput: {
            id: number;
        };
        PlanRenamedInput: {
            changed: boolean;
            version: number;
        };
        PlanChangeInput: {
            changed: boolean;
            id: number;
            version: number;
            effect: components["schemas"]["ChangeEffectInput"];
            /** @description What the law does not want of the plans that come of it. Of a dry run; else null. */
            notices: {
                /** @description How many people there is something to say about. */
                people: number;
                listed: {
                    employee: {
                        id: number;
                        number: string;
                        name: string;
                    };
                    /** @enum {string} */
                    code: "SHORT_REST" | "LONG_WEEK" | "LONG_DAY" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN";
                    /**
                     * Format: date
                     * @description The first of them.
                     */
                    date: string;
                    dates: number;
                    /** @description Of the worst. */
                    minutes: number;
                    limit: number;
                }[];
            } | null;
        };
        ChooseStartRequestInput: {
            patternId: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A start; `slide` to come as one likes; null as the pattern says. */
            start: (string | "slide") | null;
        };
        StartChosenInput: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        OfferedStartsInput: {
            /** Format: date */
            today: string;
            patterns: {
                patternId: number;
                name: string;
                /** Format: date */
                from: string;
                scheduled: string;
                starts: string[];
                slide: [
                    string,
                    string
                ] | null;
                choices: {
                    from: string | null;
                    until: string | null;
                    start: string | null;
                }[];
            }[];
        };
        PatternBookInput: {
            /** Format: date */
            today: string;
            region: string;
            shifts: {
                id: number;
                name: string;
                version: number;
                retiredOn: string | null;
                code: string;
                colour: string;
                versions: {
                    /** Format: date */
                    from: string;
                    plan: components["schemas"]["WrittenPlanInput"];
                    halfAt: string | null;
                    quartersAt: [
                        string,
                        string
                    ] | null;
                }[];
            }[];
            patterns: {
                id: number;
                name: string;
                version: number;
                retiredOn: string | null;
                /** @description People who have it of their own. */
                ownPeople: number;
                versions: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    anchor: string;
                    readonly cycle: ({
                        shiftId: number;
                    } | {
                        /** @enum {string} */
                        off: "offday" | "weeklyHoliday";
                    })[];
                    worksOnHolidays: boolean;
                    readonly crews: {
                        name: string;
                        offset: number;
                    }[];
                    starts: string[];
                    slide: [
                        string,
                        string
                    ] | null;
                }[];
            }[];
            assignments: {
                id: number;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "team" | "employee";
                scopeId: number;
                name: string | null;
                nameEn: string | null;
                number: string | null;
                patternId: number;
                offset: number;
                from: string | null;
                until: string | null;
                madeBy: string | null;
                madeAt: string | null;
                /** @description Who are planned by it today, or on its first date; null for a person, and where that is not planned yet. */
                people: number | null;
                /** @description The first three of them. */
                names: string[];
            }[];
        };
        PayrollLayoutsInput: {
            layouts: {
                id: number;
                name: string;
                version: number;
                columns: {
                    figure: string;
                    unit: string;
                    name: string;
                }[];
                madeBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                madeAt: string;
            }[];
            figures: {
                figure: string;
                head: {
                    ko: string;
                    en: string;
                };
                units: ("text" | "minutes" | "hours" | "days")[];
            }[];
            mayChange: boolean;
        };
        SavedPayrollLayoutInput: {
            id: number;
            version: number;
            /** @description False if it stood so already. */
            changed: boolean;
        };
        EmployeesInput: {
            employees: components["schemas"]["EmployeeInput"][];
        };
        PeopleInput: {
            /** Format: date */
            date: string;
            total: number;
            people: {
                id: number;
                number: string;
                name: string;
                department: components["schemas"]["DepartmentInput"] | null;
                site: string | null;
                /** @description In English; empty where nobody said it. */
                siteEn: string | null;
                email: string | null;
                title: string;
                team: {
                    id: number;
                    name: string;
                    nameEn: string;
                } | null;
                /** @description Null for who was never employed. */
                state: ("employed" | "coming" | "left") | null;
                /** @description Of the employment that is shown. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
            }[];
        };
        PersonProfileInput: {
            employee: {
                id: number;
                number: string;
                name: string;
                department: components["schemas"]["DepartmentInput"] | null;
                site: string | null;
                /** @description In English; empty where nobody said it. */
                siteEn: string | null;
                email: string | null;
            };
            /**
             * Format: date
             * @description Today, where the person works.
             */
            date: string;
            employments: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                department: components["schemas"]["DepartmentInput"];
                site: {
                    id: number;
                    name: string;
                    nameEn: string;
                };
                title: string;
            }[];
            teams: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                team: {
                    id: number;
                    name: string;
                    nameEn: string;
                };
            }[];
            /** @description Null for who may not see them. */
            traits: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                /** @enum {string} */
                trait: "minor" | "pregnant" | "afterBirth" | "shortHours" | "exemptFromHours";
            }[] | null;
            badges: {
                source: string;
                sourceEn: string;
                badge: string;
                from: string | null;
                until: string | null;
            }[];
            /** @description Those that are given to this person alone. */
            patterns: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                pattern: string;
                daysAhead: number;
            }[];
            /** @description Who the person is as a user. */
            account: {
                email: string;
                lastSeenAt: string | null;
            } | null;
        };
        AddEmployeeRequestInput: {
            number: string;
            name: string;
            /** @default null */
            email: string | null;
            employment: {
                departmentId: number;
                siteId: number;
                /** @default  */
                title: string;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                /**
                 * @description The first date on which it no longer holds; null for good.
                 * @default null
                 */
                until: (string & (unknown & unknown)) | null;
            };
        };
        EmployeeAddedInput: {
            employeeId: number;
            changed: boolean;
            plans: number;
        };
        ChangedWithEffectInput: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        PeopleImportInput: {
            id: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            createdAt: string;
            createdBy: string;
            fileName: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            validFrom: string & (unknown & unknown);
            heads: string[];
            /** @description At which place, from 0, each field stands. */
            columns: {
                [key: string]: number;
            };
            /** @description Paths of departments that it adds. */
            departments: string[];
            /** @description The first day that is over and on which somebody known changes: applying needs a reason. */
            changesSince: (string & (unknown & unknown)) | null;
            appliedAt: string | null;
            appliedBy: string | null;
            undoneAt: string | null;
            undoneBy: string | null;
            counts: {
                [key: string]: number;
            };
        };
        PeopleImportsInput: {
            imports: components["schemas"]["PeopleImportInput"][];
        };
        ImportPreviewInput: {
            /** @description Null while columns are missing or doubled. */
            import: components["schemas"]["PeopleImportInput"] | null;
            table: {
                heads: string[];
                samples: string[][];
                /** @description At which place, from 0, each field stands. */
                columns: {
                    [key: string]: number;
                };
                doubled: {
                    /** @enum {string} */
                    field: "number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source";
                    places: number[];
                }[];
                missing: ("number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source")[];
            };
        };
        ImportRowsInput: {
            rows: {
                /** @description The row of the file, as a spreadsheet counts. */
                line: number;
                /** @enum {string} */
                kind: "new" | "changed" | "same" | "refused";
                number: string;
                name: string;
                changes: {
                    /** @enum {string} */
                    field: "number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source";
                    from: string | null;
                    to: string | null;
                    /** @description From which date on. */
                    on?: string & (unknown & unknown);
                }[];
                /** @description Why it is refused, and what to do, in both languages. */
                faults: {
                    /** @enum {string} */
                    field: "number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source";
                    code: string;
                    words: {
                        ko: string;
                        en: string;
                    };
                }[];
            }[];
            /** @description After which row to go on; null at the end. */
            next: number | null;
        };
        ImportDoneInput: {
            /** @description False if it stood so already. */
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        OverridesRequestInput: {
            changes: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                /** @description A shift; a plan of its own, of null for nothing to work; or null for what the pattern says. */
                instead: ({
                    shiftId: number;
                } | {
                    plan: {
                        [key: string]: unknown;
                    } | null;
                }) | null;
            }[];
            /**
             * @description Needed where a date is over.
             * @default null
             */
            reason: string | null;
        };
        SwapRequestInput: {
            employeeIds: [
                number,
                number
            ];
            /** @description What each of the two works on the date before the swap. */
            dates: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                shiftIds: [
                    number | null,
                    number | null
                ];
            }[];
            /**
             * @description Needed where a date is over.
             * @default null
             */
            reason: string | null;
        };
        CopyWeekRequestInput: {
            employeeIds: number[];
            /** @description The first of the seven dates that are copied. */
            from: string & (unknown & unknown);
            /** @description The first of the seven that become like them. */
            to: string & (unknown & unknown);
            /**
             * @description Needed where a date is over.
             * @default null
             */
            reason: string | null;
        };
        PlanActDoneInput: {
            /** @description By which it is undone; null if everything was so already, and of a dry run. */
            actId: number | null;
            /** @description How many dates have another override than before. */
            changed: number;
            /** @description What the act leaves less of than the law gives, and was not so before. */
            warnings: {
                employeeId: number;
                /** Format: date */
                date: string;
                /** @enum {string} */
                code: "SHORT_REST" | "LONG_WEEK" | "LONG_DAY" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN";
                minutes: number;
                limit: number;
            }[];
            effect: components["schemas"]["ChangeEffectInput"];
        };
        AssignPatternRequestInput: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "team" | "employee";
            /**
             * @description 0 for the company.
             * @default 0
             */
            scopeId: number;
            patternId: number;
            /** @default 0 */
            offset: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /**
             * @description The first date on which it holds no more.
             * @default null
             */
            until: (string & (unknown & unknown)) | null;
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        EndAssignmentRequestInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        RestoreAssignmentsRequestInput: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "team" | "employee";
            /** @default 0 */
            scopeId: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @default null */
            until: (string & (unknown & unknown)) | null;
            /** @description What these dates are thought to hold; another is refused with `changed-meanwhile`. */
            now: {
                patternId: number;
                offset: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
            }[];
            /** @description What they are to hold, in order. */
            parts: {
                patternId: number;
                offset: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
            }[];
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        AssignmentChangeInput: {
            changed: boolean;
            id: number;
            /** @description What the dates held before. */
            replaced: {
                patternId: number;
                offset: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
            }[];
            effect: components["schemas"]["ChangeEffectInput"];
            /** @description What the law does not want of the plans that come of it. Of a dry run; else null. */
            notices: {
                /** @description How many people there is something to say about. */
                people: number;
                listed: {
                    employee: {
                        id: number;
                        number: string;
                        name: string;
                    };
                    /** @enum {string} */
                    code: "SHORT_REST" | "LONG_WEEK" | "LONG_DAY" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN";
                    /**
                     * Format: date
                     * @description The first of them.
                     */
                    date: string;
                    dates: number;
                    /** @description Of the worst. */
                    minutes: number;
                    limit: number;
                }[];
            } | null;
        };
        AssignmentsRestoredInput: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        PolicyInput: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "employee";
            scopeId: number;
            name: string | null;
            nameEn: string | null;
            /** @description Of a person. */
            number: string | null;
            /** Format: date */
            validFrom: string;
            /** @description The first date of the next one of the scope. */
            until: string | null;
            /** @description By key: minutes, times of day as `HH:MM`, words. A key that is not here is inherited. */
            readonly settings: {
                [key: string]: (number | string | string[]) | null;
            };
        };
        PoliciesInput: {
            /** Format: date */
            date: string;
            /** @description What was ever set for the scope, the latest first; for the company that of everybody. */
            policies: components["schemas"]["PolicyInput"][];
            /** @description What holds on the date. A key that is not here has its default. */
            inForce: {
                key: string;
                value: (number | string | string[]) | null;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "employee";
                scopeId: number;
                /** Format: date */
                validFrom: string;
            }[];
            sites: {
                id: number;
                name: string;
                nameEn: string;
            }[];
            departments: components["schemas"]["DepartmentInput"][];
        };
        SetPolicyRequestInput: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "employee";
            /**
             * @description Of the site, department or person; 0 for the company.
             * @default 0
             */
            scopeId: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            validFrom: string & (unknown & unknown);
            /** @description By key: minutes, times of day as `HH:MM`, words. A key that is not here is inherited. */
            readonly settings: {
                [key: string]: (number | string | string[]) | null;
            };
            /**
             * @description Needed for a date in the past, and for less than the law gives.
             * @default null
             */
            reason: string | null;
        };
        PolicySetInput: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        AskRecomputeRequestInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description The last date; 800 days at most. */
            to: string & (unknown & unknown);
            /**
             * @description Whoever was employed there, or in what lies below it, on any of the dates.
             * @default null
             */
            departmentId: number | null;
            /**
             * @description These people. With neither, everybody.
             * @default null
             */
            employeeIds: number[] | null;
        };
        ApplyRecomputeRequestInput: {
            reason: string;
        };
        RecomputeRunInput: {
            id: number;
            /** @description The preview that it writes; null for a preview. */
            applies: number | null;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            department: components["schemas"]["DepartmentInput"] | null;
            isEverybody: boolean;
            /** @description The first of the people, if people were chosen. */
            named: {
                id: number;
                number: string;
                name: string;
            }[];
            reason: string | null;
            askedBy: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            askedAt: string;
            /** @enum {string} */
            state: "running" | "finished" | "stopped" | "failed";
            endedAt: string | null;
            /** @description People it is about. */
            total: number;
            /** @description Of them, done. */
            people: number;
            /** @description Dates of these people. */
            days: number;
            /** @description Days that come out differently. */
            changed: number;
        };
        RecomputeRunsInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            departments: components["schemas"]["DepartmentInput"][];
            /** @description The last first. */
            runs: components["schemas"]["RecomputeRunInput"][];
        };
        RecomputeRunDetailInput: {
            id: number;
            /** @description The preview that it writes; null for a preview. */
            applies: number | null;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            department: components["schemas"]["DepartmentInput"] | null;
            isEverybody: boolean;
            /** @description The first of the people, if people were chosen. */
            named: {
                id: number;
                number: string;
                name: string;
            }[];
            reason: string | null;
            askedBy: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            askedAt: string;
            /** @enum {string} */
            state: "running" | "finished" | "stopped" | "failed";
            endedAt: string | null;
            /** @description People it is about. */
            total: number;
            /** @description Of them, done. */
            people: number;
            /** @description Dates of these people. */
            days: number;
            /** @description Days that come out differently. */
            changed: number;
            /** @description The first of the days that come out differently. */
            listed: components["schemas"]["DayChangeInput"][];
        };
        ReportPageInput: {
            /** @enum {string} */
            report: "month-sheet" | "personal-record" | "tardy" | "hours" | "leave" | "requests" | "adjustments" | "payroll" | "audit";
            month: string;
            /** @description By which layout the columns are, where HR arranges them. */
            layout: {
                name: string;
                version: number;
            } | null;
            columns: {
                key: string;
                head: string;
                /**
                 * @description `date` is YYYY-MM-DD, `time` minutes since 00:00 of the work date, `minutes` a length, `difference` more or fewer minutes. A word may stand in the place of a number.
                 * @enum {string}
                 */
                kind: "text" | "date" | "time" | "minutes" | "hours" | "count" | "days" | "difference";
            }[];
            /** @description As many cells as columns; null for what is not known or not there. */
            rows: (string | number | null)[][];
            /** @description How many rows there are; on the first page alone. */
            total: number | null;
            /** @description After which row to go on; null at the end. */
            next: string | null;
        };
        AddRequestKindInput: {
            name: {
                ko: string;
                en: string;
            };
            units: ("day" | "half" | "quarter" | "hours")[];
            steps: ("manager" | "hr")[];
            /** @enum {string} */
            evidence: "none" | "wanted" | "needed";
            needsReason: boolean;
            mostDaysAhead: number | null;
            mostDaysAfter: number | null;
            severalDays: boolean;
            effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
            balance: ("annual" | "compensation") | null;
        };
        AddedRequestKindInput: {
            code: string;
            changed: boolean;
        };
        ChangeRequestKindInput: {
            name: {
                ko: string;
                en: string;
            };
            units: ("day" | "half" | "quarter" | "hours")[];
            steps: ("manager" | "hr")[];
            /** @enum {string} */
            evidence: "none" | "wanted" | "needed";
            needsReason: boolean;
            mostDaysAhead: number | null;
            mostDaysAfter: number | null;
            severalDays: boolean;
            /** @description It can be asked for no more. */
            retired: boolean;
        };
        RequestKindSettingsInput: {
            kinds: {
                code: string;
                name: {
                    ko: string;
                    en: string;
                };
                effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                balance: ("annual" | "compensation") | null;
                units: ("day" | "half" | "quarter" | "hours")[];
                steps: ("manager" | "hr")[];
                /** @enum {string} */
                evidence: "none" | "wanted" | "needed";
                needsReason: boolean;
                mostDaysAhead: number | null;
                mostDaysAfter: number | null;
                severalDays: boolean;
                retired: boolean;
                /** @description How often it was asked for. */
                asked: number;
            }[];
        };
        RetentionInput: {
            policy: {
                /** @description Of days and of what they rest on. */
                daysYears: number;
                /** @description Of the log of who looked and came. */
                accessYears: number;
            };
            /** @description What the law asks for. */
            least: {
                /** @description Of days and of what they rest on. */
                daysYears: number;
                /** @description Of the log of who looked and came. */
                accessYears: number;
            };
            /** @description By the last purge; null before the first. */
            kept: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                daysFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                factsFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                accessFrom: string & (unknown & unknown);
            } | null;
            run: {
                /** @description The first dates that are kept. */
                kept: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    daysFrom: string & (unknown & unknown);
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    factsFrom: string & (unknown & unknown);
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    accessFrom: string & (unknown & unknown);
                };
                askedBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                askedAt: string;
                reason: string;
                /** @description Rows that were to go. */
                rows: number;
                gone: number;
                finishedAt: string | null;
                /** @description It was given up after it broke off again and again. */
                failed: boolean;
                /** @description Rows that have gone, by table. */
                counts: {
                    [key: string]: number;
                };
            } | null;
        };
        SetRetentionInput: {
            /** @description Of days and of what they rest on. */
            daysYears: number;
            /** @description Of the log of who looked and came. */
            accessYears: number;
            /** @description Why; it stands in the audit. */
            reason: string;
        };
        PurgePreviewInput: {
            /** @description The first dates that are kept. */
            kept: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                daysFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                factsFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                accessFrom: string & (unknown & unknown);
            };
            /** @description What is to be decided first; its month and what follows are kept until then. */
            waiting: {
                adjustments: number;
                requests: number;
            };
            rows: number;
            /** @description In the order in which rows go; the month is null where rows have no date. */
            tables: {
                table: string;
                month: string | null;
                rows: number;
            }[];
        };
        AskPurgeInput: {
            /** @description As the preview said it. */
            daysFrom: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            accessFrom: string & (unknown & unknown);
            /** @description Why; it stands in the audit. */
            reason: string;
        };
        ExportPersonInput: {
            /**
             * @description Why; it stands in the audit.
             * @default
             */
            reason: string;
        };
        /** @description How far an installation has come. */
        SetUpInput: {
            sites: number;
            people: number;
            /** @description People with an e-mail, without which nobody can sign in. */
            withEmail: number;
            /** @description Assignments of patterns, without which there is no plan. */
            assignments: number;
            sources: number;
            /** @description Sources that have been read to some time. */
            sourcesRead: number;
            users: number;
            /** @description Users who are HR for the whole company. */
            hr: number;
        };
        SiteInput: {
            name: string;
            /** @description In English; empty where nobody said it. */
            nameEn: string;
            /**
             * @description IANA's name of it.
             * @example Asia/Seoul
             */
            zone: string;
            /**
             * @description Whose law holds there.
             * @example KR
             */
            region: string;
            /** @description The code of its holiday calendar; null for no holidays. */
            calendar: string | null;
            /**
             * @description From which a check-in on the web counts there, in CIDR notation.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks: string[];
            id: number;
            /** @description How many work there today. */
            people: number;
            /** @description Anybody's days are days of this site: its zone and region stand still. */
            hasDays: boolean;
        };
        SitesInput: {
            sites: components["schemas"]["SiteInput"][];
            /** @description Whose law is known. */
            regions: string[];
            /** @description The holiday calendars that there are. */
            calendars: string[];
        };
        AddSiteRequestInput: {
            name: string;
            /**
             * @description In English; empty where nobody said it.
             * @default
             */
            nameEn: string;
            /**
             * @description IANA's name of it.
             * @example Asia/Seoul
             */
            zone: string;
            /**
             * @description Whose law holds there.
             * @example KR
             */
            region?: string;
            /** @description The code of its holiday calendar; null for no holidays. */
            calendar?: string | null;
            /**
             * @description From which a check-in on the web counts there, in CIDR notation.
             * @default []
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks: string[];
        };
        SiteAddedInput: {
            siteId: number;
            changed: boolean;
        };
        ChangeSiteRequestInput: {
            name?: string;
            /** @description In English; empty where nobody said it. */
            nameEn?: string;
            /**
             * @description IANA's name of it.
             * @example Asia/Seoul
             */
            zone?: string;
            /**
             * @description Whose law holds there.
             * @example KR
             */
            region?: string;
            /** @description The code of its holiday calendar; null for no holidays. */
            calendar?: string | null;
            /**
             * @description From which a check-in on the web counts there, in CIDR notation.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks?: string[];
            /**
             * @description Needed for another calendar where people work.
             * @default null
             */
            reason: string | null;
        };
        SiteChangedInput: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffectInput"];
        };
        SourceStatusInput: {
            id: number;
            name: string;
            nameEn: string;
            profile: string;
            readThrough: string | null;
            /** @description Now minus read-through; null if never read. */
            behindSeconds: number | null;
            /** @description Not read for three times as long as its agent waits between readings, or never. */
            behind: boolean;
            /** @description Rows of today, by the clock of the source. */
            punches: number;
            quarantined: number;
            heartbeatAt: string | null;
            agentVersion: string | null;
            permissions: string | null;
            warnings: string[];
            /** @description Clock of the source minus the server's. */
            clockDifferenceSeconds: number | null;
            /** @description Clock of the agent's host minus the server's. */
            agentClockDifferenceSeconds: number | null;
            /** @description Clocks that are a minute or more off the server's. */
            findings: ("agent-clock" | "source-clock")[];
            /** @description Of its token that is valid longest; null if it has none. */
            tokenExpiresAt: string | null;
        };
        UnknownBadgeInput: {
            sourceId: number;
            source: string;
            sourceEn: string;
            badge: string;
            nameAtSource: string | null;
            /** @description Those of which nobody was the owner at their time. */
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
            /** @description The time around the last one that is nobody's; null for no bound. */
            freeFrom: string | null;
            freeUntil: string | null;
            /** @description Punches from `freeFrom` until before `freeUntil`. */
            freePunches: number;
        };
        SourcesInput: {
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            now: string;
            sources: components["schemas"]["SourceStatusInput"][];
        };
        UnknownBadgesInput: {
            /** @description The latest first. */
            badges: components["schemas"]["UnknownBadgeInput"][];
            /** @description What the next page comes after; null on the last. */
            next: string | null;
            /** @description Of all pages, counted up to 1,000. */
            count: number;
            /** @description There are more than `count`. */
            more: boolean;
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
        /** @description `takenBack` is false if exactly this is not known. */
        TakeBackBadgeResponseInput: {
            takenBack: boolean;
            daysMarked: number;
        };
        QuarantinedRowInput: {
            id: string;
            sourceId: number;
            source: string;
            sourceEn: string;
            row: {
                badge: string;
                time: string;
                direction: string;
                terminal: string;
            };
            /** @enum {string} */
            reason: "not-a-time" | "too-long" | "too-old" | "in-the-future";
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
        };
        QuarantineInput: {
            total: number;
            /** @description The newest first. */
            rows: components["schemas"]["QuarantinedRowInput"][];
            /** @description What the next page comes after; null on the last. */
            next: string | null;
        };
        /**
         * @description `missing`: an in or an out is not there. `unconfirmed`: nothing shows that work at home began.
         * @enum {string}
         */
        LostKindInput: "tardy" | "leftEarly" | "absent" | "missing" | "unconfirmed";
        /** @description What is excused stands apart: `Days` and `Minutes` are without it. */
        LostSumsInput: {
            tardyDays: number;
            tardyMinutes: number;
            tardyExcusedDays: number;
            tardyExcusedMinutes: number;
            leftEarlyDays: number;
            leftEarlyMinutes: number;
            leftEarlyExcusedDays: number;
            leftEarlyExcusedMinutes: number;
            absentDays: number;
            absentMinutes: number;
            absentExcusedDays: number;
            absentExcusedMinutes: number;
            missingDays: number;
            unconfirmedDays: number;
        };
        TardyInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            month: string;
            /** @enum {string} */
            period: "month" | "quarter" | "year";
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            kind: components["schemas"]["LostKindInput"];
            totals: components["schemas"]["LostSumsInput"];
            /** @description How many people have days of the kind; 500 are given at most. */
            total: number;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["DepartmentInput"] | null;
                sums: components["schemas"]["LostSumsInput"];
            }[];
            /** @description Each with what lay below it; null for days of people who had none. */
            departments: {
                department: components["schemas"]["DepartmentInput"] | null;
                /** @description What it lies below at the end, the nearest first. */
                above: number[];
                sums: components["schemas"]["LostSumsInput"];
            }[];
            /** @description Tardy or left early by how many minutes; empty for another kind. */
            bands: {
                band: number;
                from: number;
                to: number | null;
                sums: components["schemas"]["LostSumsInput"];
            }[];
            /** @description By the hour of the in, or of the out of who left early. */
            hours: {
                hour: number;
                sums: components["schemas"]["LostSumsInput"];
            }[];
            /** @description The twelve months that end with the period. */
            trend: {
                month: string;
                sums: components["schemas"]["LostSumsInput"];
            }[];
        };
        TardyDaysInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            kind: components["schemas"]["LostKindInput"];
            total: number;
            days: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["DepartmentInput"] | null;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                in: string | null;
                out: string | null;
                minutes: number | null;
                excused: boolean;
                findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
            }[];
        };
        /** @description In minutes from 00:00 of the date. */
        PlanInMinutesInput: {
            dayType: ("workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday") | null;
            readonly segments: [
                number,
                number
            ][];
            readonly breaks: [
                number,
                number
            ][];
            readonly floatingBreaks: [
                number,
                number
            ][];
            standardMinutes: number | null;
        };
        ShownShiftInput: {
            id: number;
            code: string;
            name: string;
            colour: string;
            retired: boolean;
            /** @description Null if it is not there yet. */
            plan: components["schemas"]["PlanInMinutesInput"] | null;
        };
        PlanKindInput: {
            plan: components["schemas"]["PlanInMinutesInput"];
            /** @enum {string} */
            dayType: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            segments: {
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
            }[];
            shiftId: number | null;
            pattern: {
                patternId: number;
                name: string;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "team" | "employee";
                crew: string | null;
            } | null;
            holiday: {
                names: string[];
                /** @enum {string} */
                kind: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
                /** @enum {string} */
                origin: "bundled" | "publicApi" | "manual";
            } | null;
            overridden: boolean;
            /** @description The person chose the start of it. */
            chosenStart: boolean;
            /** @description The last change of the date by a person, if there was one. */
            act: {
                id: number;
                /** @enum {string} */
                kind: "override" | "swap" | "copy" | "undo";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
                by: string;
                reason: string | null;
                before: {
                    shiftId: number | null;
                    byPattern: boolean;
                };
            } | null;
        };
        AbsenceInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /** @enum {string} */
            status: "pending" | "approved";
            /** @enum {string} */
            effect: "leave" | "trip" | "remote";
            /** @enum {string} */
            unit: "day" | "half" | "quarter" | "hours";
            /** @description Which half, 1 or 2, or quarter, 1 to 4. */
            which: number | null;
            /** @description Null for the whole day. */
            times: [
                string,
                string
            ] | null;
            /** @description Null for who sees only that somebody is away. */
            kind: {
                code: string;
                name: string;
                nameEn: string;
            } | null;
        };
        TeamPlansInput: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** @description How many people pass the filter; 500 at most are listed. */
            total: number;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["DepartmentInput"];
                /** @description Whose law holds. */
                region: string;
                /** @description Null for who may not see them. */
                traits: {
                    /** @description Null: from ever. */
                    from: string | null;
                    /** @description The first date after it; null for good. */
                    until: string | null;
                    /** @enum {string} */
                    trait: "minor" | "pregnant" | "afterBirth" | "shortHours" | "exemptFromHours";
                }[] | null;
                team: {
                    id: number;
                    name: string;
                } | null;
                cells: (number | null)[];
                /** @description Those asked for only where more may be seen. */
                absences: components["schemas"]["AbsenceInput"][];
            }[];
            kinds: components["schemas"]["PlanKindInput"][];
            shifts: components["schemas"]["ShownShiftInput"][];
            holidays: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                names: string[];
            }[];
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
                code?: string;
                /** @description What the message names, for words of another language. */
                values?: {
                    [key: string]: string;
                };
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
            /** @description Until when the token of this request is valid. */
            tokenExpiresAt: string | null;
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
                /** @description Passed over if no punch can have it. */
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
            /**
             * @description Clock of the agent minus clock of the server.
             * @default null
             */
            agentClockDifferenceSeconds: number | null;
            /**
             * @description How often the agent reads; null for one that does not go on reading.
             * @default null
             */
            pollSeconds: number | null;
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
            /** @description Rows that cannot be true, new ones and those already in quarantine. */
            quarantined: number;
            moved: boolean;
            checkpoint: string | null;
        };
        SettingsRequestInput: {
            /** @description As the server calls it; another one is refused. */
            profile: string;
            /** @description A code that is not here says nothing. */
            directions: {
                code: string;
                /** @enum {string} */
                meaning: "in" | "out" | "breakOut" | "breakIn" | "unknown";
            }[];
        };
        SettingsResponseInput: {
            /** @description False if somebody had said it before, even if the same. */
            applied: boolean;
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
            /** @description In English; empty where nobody said it. */
            siteEn: string | null;
        };
        Me: {
            user: {
                id: string;
                email: string;
                name: string;
            };
            /**
             * Format: date
             * @description Which date it is for the user; pages open on it.
             */
            today: string;
            employee: components["schemas"]["Employee"] | null;
            roles: ("employee" | "manager" | "hr" | "operator" | "auditor" | "administrator")[];
            /** @description Decides requests in the place of somebody today. */
            standsIn: boolean;
            /** @description A role of the user needs a second factor, which this sign-in did not show: it rests. */
            needsSecondFactor: boolean;
            /** @description How far each action reaches; one that is not here is not allowed at all. */
            reaches: {
                /** @enum {string} */
                action: "read-days" | "read-board" | "find-people" | "read-sources" | "read-quarantine" | "read-unknown-badges" | "assign-badges" | "manage-company" | "import-people" | "export-people" | "export-reports" | "manage-payroll" | "manage-plans" | "read-holidays" | "read-settings" | "read-plans" | "change-plans" | "manage-people" | "manage-organisation" | "read-traits" | "manage-traits" | "choose-start" | "check-in" | "ask-requests" | "cancel-requests" | "read-leave" | "write-leave" | "read-requests" | "delegate-decisions" | "delegate-for-others" | "read-closings" | "close-months" | "accept-findings" | "manage-request-kinds" | "set-policies" | "recompute" | "read-retention" | "purge" | "export-person" | "manage-sources" | "read-tokens" | "manage-source-tokens" | "manage-api-tokens" | "read-users" | "manage-users" | "read-audit" | "read-metrics";
                company: boolean;
                departmentIds: number[];
                self: boolean;
            }[];
        };
        Account: {
            email: string;
            name: string;
            hasPassword: boolean;
            hasSso: boolean;
            twoFactor: boolean;
            /** @description How many backup codes are left. */
            backupCodes: number;
            passkeys: {
                id: string;
                name: string | null;
                createdAt: string | null;
                /** @description Kept by a password manager, so that a lost device is no loss. */
                backedUp: boolean;
            }[];
            sessions: {
                id: string;
                method: ("password" | "secondFactor" | "passkey" | "sso" | "ssoOneFactor") | null;
                address: string | null;
                userAgent: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                seenAt: string;
                current: boolean;
            }[];
        };
        ChangePasswordRequest: {
            currentPassword: string;
            newPassword: string;
        };
        SecondFactorSetUp: {
            /** @description For an authenticator app, as a QR code: `otpauth://…`. */
            uri: string;
            backupCodes: string[];
        };
        NewPasskeyRequest: {
            response: {
                [key: string]: unknown;
            };
            name: string;
        };
        OwnAudit: {
            events: {
                id: number;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
                actor: string;
                /** @description The person, with the roles of that day; null for who is none, or no more. */
                by: {
                    name: string;
                    roles: ("employee" | "manager" | "hr" | "operator" | "auditor" | "administrator")[];
                } | null;
                action: string;
                subject: string;
            }[];
        };
        AuditEvent: {
            id: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            at: string;
            actor: string;
            address: string | null;
            action: string;
            subject: string;
            employee: {
                id: number;
                number: string;
                name: string;
            } | null;
            onBehalfOf: string | null;
            before: unknown;
            after: unknown;
            reason: string | null;
            details: {
                [key: string]: unknown;
            };
        };
        AuditName: {
            /** @enum {string} */
            kind: "department" | "site" | "source";
            id: number;
            name: string;
            nameEn: string;
        };
        Audit: {
            events: components["schemas"]["AuditEvent"][];
            names: components["schemas"]["AuditName"][];
        };
        SignInOptions: {
            sso: {
                name: string;
            } | null;
            /** @description Accounts of a sandbox; empty everywhere else. */
            sampleAccounts: {
                email: string;
                password: string;
                ko: string;
                en: string;
            }[];
        };
        SignInRequest: {
            email: string;
            password: string;
        };
        /** @description `secondFactor`: the password was right, and a code is needed. */
        SignInResponse: {
            secondFactor: boolean;
        };
        SecondFactorRequest: {
            code: string;
            /**
             * @default app
             * @enum {string}
             */
            kind: "app" | "backup";
        };
        WebAuthnOptions: {
            [key: string]: unknown;
        };
        PasskeyAnswer: {
            response: {
                [key: string]: unknown;
            };
        };
        SsoResponse: {
            /** Format: uri */
            url: string;
        };
        AccessLinkFor: {
            firstAdministrator: boolean;
            email: string | null;
            name: string | null;
        };
        /** @description `email` and `name` only for the first administrator. */
        UseAccessLinkRequest: {
            token: string;
            password: string;
            email?: string;
            name?: string;
        };
        UseAccessLinkResponse: {
            email: string;
        };
        Tokens: {
            tokens: {
                id: number;
                label: string;
                sourceId: number | null;
                source: string | null;
                sourceEn: string | null;
                scopes: ("read-days" | "read-board" | "find-people" | "read-sources" | "read-metrics" | "export-people" | "import-people" | "export-reports")[];
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                createdAt: string;
                createdBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                expiresAt: string;
                /** @description To the minute; null if never. */
                lastUsedAt: string | null;
            }[];
        };
        CreateTokenRequest: {
            label: string;
            /**
             * @description The source it pushes for; null for the API.
             * @default null
             */
            sourceId: number | null;
            /** @default [] */
            scopes: ("read-days" | "read-board" | "find-people" | "read-sources" | "read-metrics" | "export-people" | "import-people" | "export-reports")[];
            /** @default 365 */
            validDays: number;
        };
        NewToken: {
            id: number;
            /** @description Shown here and never again. */
            token: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            expiresAt: string;
        };
        RotateTokenRequest: {
            /**
             * @description How long the old one stays valid.
             * @default 24
             */
            overlapHours: number;
        };
        GrantRequest: {
            /** @enum {string} */
            role: "manager" | "hr" | "operator" | "auditor" | "administrator";
            /**
             * @description Null for the whole company.
             * @default null
             */
            departmentId: number | null;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /**
             * @description The first date without it; null for good.
             * @default null
             */
            until: (string & (unknown & unknown)) | null;
        };
        User: {
            id: string;
            email: string;
            name: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            createdAt: string;
            hasPassword: boolean;
            hasSso: boolean;
            passkeys: number;
            twoFactor: boolean;
            lastSeenAt: string | null;
            employee: {
                id: number;
                number: string;
                name: string;
                /** @description The account ended with the employment. */
                hasLeft: boolean;
            } | null;
            grants: {
                id: number;
                /** @enum {string} */
                role: "manager" | "hr" | "operator" | "auditor" | "administrator";
                departmentId: number | null;
                departmentName: string | null;
                departmentNameEn: string | null;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
                /** @description False for one that begins later. */
                holds: boolean;
            }[];
        };
        Users: {
            users: components["schemas"]["User"][];
            departments: components["schemas"]["Department"][];
        };
        CreateUserRequest: {
            email: string;
            name: string;
            /** @default null */
            employeeId: number | null;
            /** @default [] */
            grants: components["schemas"]["GrantRequest"][];
        };
        AccessLink: {
            /**
             * Format: uri
             * @description Works once; shown here and never again.
             */
            url: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            expiresAt: string;
        };
        CreateUserResponse: {
            userId: string;
            link: components["schemas"]["AccessLink"];
        };
        ManyLinksRequest: {
            /**
             * @description Of this department and what lies below it today; null for all.
             * @default null
             */
            departmentId: number | null;
            /**
             * @description These employee numbers alone; null for everybody.
             * @default null
             */
            numbers: string[] | null;
            /**
             * @description Also for those whose link has not been used; the old one works no more.
             * @default false
             */
            renew: boolean;
        };
        ManyLinks: {
            /** @description The links are shown here and never again. */
            made: {
                number: string;
                name: string;
                email: string;
                link: components["schemas"]["AccessLink"];
            }[];
            passedOver: {
                number: string;
                name: string | null;
                /** @enum {string} */
                why: "hasAccount" | "hasLink" | "hasLeft" | "noEmail" | "emailTaken" | "unknown";
            }[];
        };
        Attachment: {
            id: number;
            name: string;
            /** @description What was found in it, whatever it is called. */
            type: string;
            bytes: number;
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
            /** @description Breaks that nobody records: from so many minutes of work on, so many of break. */
            floatingBreaks: {
                workMinutes: number;
                breakMinutes: number;
            }[];
            core: components["schemas"]["WallInterval"] | null;
            /** @description The earliest and the latest start of the plan. */
            slide: components["schemas"]["WallInterval"] | null;
            /** @description What such a day counts, whenever it is worked. */
            standardMinutes: number | null;
            /** @enum {string} */
            place: "office" | "remote";
            /** @description The schedule the plan comes from. */
            schedule: string | null;
        };
        WorkLog: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            workDate: string & (unknown & unknown);
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
            awayMinutes: number;
            graceMinutes: number;
            workedMinutes: number | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            overtimeMinutes: number | null;
            outsidePlanMinutes: number | null;
            nightMinutes: number | null;
            excused: ("tardy" | "leftEarly" | "absent")[];
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        PersonWeek: {
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** @description Worked and overtime; null where a settled day is unknown. */
            countedMinutes: number | null;
            /** @description The least that it can be. */
            knownMinutes: number;
            /** @description With what the plans of the days to come add. */
            projectedMinutes: number;
            /** @description What the law lets a week hold; null without a limit. */
            mostMinutes: number | null;
            /** @description The date with which it is beyond that, if the plans hold; null if it never is. */
            passesOn: string | null;
            overtimeMinutes: number | null;
            premiumMinutes: number | null;
            nightMinutes: number | null;
            holidayMinutes: number | null;
            longHolidayMinutes: number | null;
            outsidePlanMinutes: number;
            findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
            /** @description Dates begun with less rest before them than the law or the company wants. */
            shortRests: {
                /** Format: date */
                date: string;
                minutes: number;
            }[];
        };
        PersonMonth: {
            employee: components["schemas"]["Employee"];
            month: string;
            zone: string;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            days: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
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
        RequestConsequence: {
            /** @description Dates asked for, and those that change with them. */
            days: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                before: components["schemas"]["WorkLog"];
                after: components["schemas"]["WorkLog"];
            }[];
            weeks: {
                /** Format: date */
                firstDay: string;
                /** Format: date */
                lastDay: string;
                /** @description What the law lets a week hold; null without a limit. */
                mostMinutes: number | null;
                before: {
                    /** @description The least that it can be. */
                    knownMinutes: number;
                    /** @description With what the plans of the days to come add. */
                    projectedMinutes: number;
                    findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                };
                after: {
                    /** @description The least that it can be. */
                    knownMinutes: number;
                    /** @description With what the plans of the days to come add. */
                    projectedMinutes: number;
                    findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                };
            }[];
            /** @description Who else of the team is on leave or on a trip, and not why. */
            away: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                /** @description How many work together on the date, without the person. */
                team: number;
                people: {
                    employee: {
                        id: number;
                        number: string;
                        name: string;
                    };
                    /** @enum {string} */
                    unit: "day" | "half" | "quarter" | "hours";
                    which: number | null;
                    from: string | null;
                    to: string | null;
                    isPending: boolean;
                }[];
            }[];
        };
        DayChange: {
            employee: {
                id: number;
                number: string;
                name: string;
            };
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /** @description Whether the date had a log. */
            had: boolean;
            /** @description Whether it has one afterwards. */
            has: boolean;
            /** @description What differs: minutes of a figure, a type of day, a wall time, codes of findings or excuses. Empty where a log comes or goes. */
            fields: {
                /** @enum {string} */
                field: "dayType" | "in" | "out" | "plannedMinutes" | "requiredMinutes" | "leaveMinutes" | "deemedMinutes" | "absentMinutes" | "outingMinutes" | "awayMinutes" | "graceMinutes" | "workedMinutes" | "tardyMinutes" | "leftEarlyMinutes" | "overtimeMinutes" | "outsidePlanMinutes" | "nightMinutes" | "excused" | "findings";
                from: (number | string | string[]) | null;
                to: (number | string | string[]) | null;
            }[];
        };
        ChangeEffect: {
            /** @description Dates whose plan is another one, or has another origin. */
            plans: number;
            days: {
                /** @description Dates that have begun and that the act touches. */
                looked: number;
                /** @description Those whose result is another one. */
                changed: number;
                /** @description False if the act touches more days than were looked at; they follow within minutes. */
                complete: boolean;
                /** @description The first of those that change. */
                listed: components["schemas"]["DayChange"][];
            };
        };
        HeldLeave: {
            /** @description Of what can be used on the date. */
            grantedMinutes: number;
            /** @description Of the same. */
            usedMinutes: number;
            /** @description Below 0 where more was taken than arose. */
            balanceMinutes: number;
            /** @description Approved for later. */
            aheadMinutes: number;
            /** @description Asked for and still to be decided. */
            pendingMinutes: number;
            /** @description Of one of the person's days: what a figure in days is made of. */
            dayMinutes: number;
            /** @description What lapses next: `on` is the last day on which it can be used. */
            lapse: {
                /** Format: date */
                on: string;
                minutes: number;
            } | null;
            /** @description When unused leave is called to mind next (Labour Standards Act, article 61). */
            promotion: {
                /** Format: date */
                noticeFrom: string;
                /** Format: date */
                noticeUntil: string;
                /** Format: date */
                fixBy: string;
                minutes: number;
            } | null;
        };
        /** @description A balance on the last of the dates that are asked for. */
        ChangedBalance: {
            /** Format: date */
            date: string;
            beforeMinutes: number;
            afterMinutes: number;
            /** @description Of one of the person's days. */
            dayMinutes: number;
        };
        LeaveBalances: {
            /** Format: date */
            date: string;
            /** Format: date */
            today: string;
            /** @description How many there are, of whom 500 are listed at most. */
            total: number;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["Department"];
                hiredOn: string | null;
                /** @description Null where nobody said since when. */
                balance: components["schemas"]["HeldLeave"] | null;
            }[];
        };
        LeaveLedger: {
            employee: {
                id: number;
                number: string;
                name: string;
            };
            department: components["schemas"]["Department"] | null;
            /** Format: date */
            date: string;
            /** Format: date */
            today: string;
            /** @description Null where nobody said since when the person is employed. */
            ledger: {
                balance: components["schemas"]["HeldLeave"];
                /** Format: date */
                hiredOn: string;
                /** Format: date */
                serviceFrom: string;
                lastDay: string | null;
                /** Format: date */
                keptFrom: string;
                /** @enum {string} */
                basis: "hireDate" | "fiscalYear";
                unusedAtExitMinutes: number | null;
                grants: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    /** @description The last day on which it can be used. */
                    until: string | null;
                    /** @enum {string} */
                    rule: "month" | "year" | "monthsOfYear" | "shareOfYear" | "settlement" | "opening" | "grant" | "carryOver" | "payOut" | "correction";
                    usedMinutes: number;
                    lapsedMinutes: number;
                    reason: string | null;
                    /** @description The days that were judged; null for what somebody wrote. */
                    because: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                        days: number;
                        serviceYears: number;
                        contracted: number;
                        absent: number;
                        excluded: number;
                        assumed: boolean;
                    } | null;
                }[];
                uses: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    kind: ("payOut" | "correction") | null;
                    unit: ("day" | "half" | "quarter" | "hours") | null;
                    /** @description The grants it was drawn from, by their place among `grants`. */
                    from: {
                        grant: number;
                        /** Format: date */
                        on: string;
                        minutes: number;
                    }[];
                }[];
                ahead: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    unit: ("day" | "half" | "quarter" | "hours") | null;
                }[];
                pending: {
                    /** Format: date */
                    on: string;
                    minutes: number;
                    requestId: number;
                }[];
                promotions: {
                    /** Format: date */
                    grantedOn: string;
                    /** Format: date */
                    noticeFrom: string;
                    /** Format: date */
                    noticeUntil: string;
                    /** Format: date */
                    fixBy: string;
                    minutes: number;
                }[];
            } | null;
            entries: {
                id: number;
                actId: number;
                /** Format: date */
                on: string;
                /** @enum {string} */
                kind: "opening" | "grant" | "carryOver" | "payOut" | "correction";
                minutes: number;
                until: string | null;
                reason: string;
                madeBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
            }[];
            mayWrite: boolean;
        };
        RepairEvidence: {
            /** @enum {string} */
            side: "in" | "out";
            /** @enum {string} */
            of: "doubtedKey" | "door" | "usual" | "plan" | "mates";
            time: string | null;
            from: string | null;
            to: string | null;
            door: string | null;
            /** @description Her own days on the same shift. */
            days: number | null;
            /** @description Others of her department, of whom only the number is told. */
            people: number | null;
        };
        OwnRepairs: {
            repairs: {
                /** Format: date */
                date: string;
                segment: number | null;
                /** @description Work at home without a record. */
                isRemote: boolean;
                lacks: ("in" | "out")[];
                /** @description The likely time; null where none is. */
                in: string | null;
                out: string | null;
                evidence: components["schemas"]["RepairEvidence"][];
            }[];
        };
        AskRepair: {
            /**
             * Format: uuid
             * @description Made by who asks: the same key again is the same request.
             */
            key: string;
            date: string;
            /** @default null */
            segment: number | null;
            in?: string;
            out?: string;
            /** @default  */
            reason: string;
        };
        DecideRequests: {
            requestIds: number[];
            /** @enum {string} */
            decision: "approve" | "reject";
            /** @default  */
            comment: string;
        };
        DecidedRequests: {
            requests: {
                requestId: number;
                status: ("pending" | "approved" | "rejected" | "withdrawn" | "cancelled") | null;
                /** @description Why it was left as it is; null if it was decided. */
                refused: ("NOT_YOURS" | "ALREADY_DECIDED" | "ALREADY_WITHDRAWN" | "ALREADY_CANCELLED" | "NOT_APPROVED" | "BALANCE_SHORT") | null;
                balance: components["schemas"]["ChangedBalance"] | null;
            }[];
            effect: components["schemas"]["ChangeEffect"];
            /** @description What approval of each does; of a dry run alone, of the first of many. */
            consequences: {
                /** @description Dates asked for, and those that change with them. */
                days: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    before: components["schemas"]["WorkLog"];
                    after: components["schemas"]["WorkLog"];
                }[];
                weeks: {
                    /** Format: date */
                    firstDay: string;
                    /** Format: date */
                    lastDay: string;
                    /** @description What the law lets a week hold; null without a limit. */
                    mostMinutes: number | null;
                    before: {
                        /** @description The least that it can be. */
                        knownMinutes: number;
                        /** @description With what the plans of the days to come add. */
                        projectedMinutes: number;
                        findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                    };
                    after: {
                        /** @description The least that it can be. */
                        knownMinutes: number;
                        /** @description With what the plans of the days to come add. */
                        projectedMinutes: number;
                        findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                    };
                }[];
                /** @description Who else of the team is on leave or on a trip, and not why. */
                away: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    /** @description How many work together on the date, without the person. */
                    team: number;
                    people: {
                        employee: {
                            id: number;
                            number: string;
                            name: string;
                        };
                        /** @enum {string} */
                        unit: "day" | "half" | "quarter" | "hours";
                        which: number | null;
                        from: string | null;
                        to: string | null;
                        isPending: boolean;
                    }[];
                }[];
                requestId: number;
            }[];
        };
        EndRequest: {
            /** @default  */
            reason: string;
        };
        EndedRequest: {
            effect: components["schemas"]["ChangeEffect"];
        };
        RequestKinds: {
            kinds: {
                code: string;
                name: {
                    ko: string;
                    en: string;
                };
                effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                balance: ("annual" | "compensation") | null;
                units: ("day" | "half" | "quarter" | "hours")[];
                steps: ("manager" | "hr")[];
                /** @enum {string} */
                evidence: "none" | "wanted" | "needed";
                needsReason: boolean;
                mostDaysAhead: number | null;
                mostDaysAfter: number | null;
                severalDays: boolean;
            }[];
        };
        RequestsPage: {
            requests: {
                id: number;
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                kind: {
                    code: string;
                    name: string;
                    nameEn: string;
                    effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                };
                /** @enum {string} */
                status: "pending" | "approved" | "rejected" | "withdrawn" | "cancelled";
                askedBy: string;
                askedByName: string | null;
                askedAt: string;
                reason: string;
                steps: ("manager" | "hr")[];
                approvedSteps: number;
                decisions: {
                    step: number;
                    /** @enum {string} */
                    decision: "approved" | "rejected";
                    by: string;
                    byName: string | null;
                    inPlaceOf: string | null;
                    at: string;
                    comment: string;
                }[];
                end: {
                    by: string;
                    at: string;
                    reason: string;
                } | null;
                evidence: components["schemas"]["RepairEvidence"][];
                days: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    asked: {
                        /** @enum {string} */
                        unit: "day" | "half" | "quarter" | "hours";
                        which: number | null;
                        from: string | null;
                        to: string | null;
                        breaks: [
                            string,
                            string
                        ][];
                        correction: {
                            in: string | null;
                            out: string | null;
                            segment: number | null;
                        } | null;
                        excuse: ("tardy" | "leftEarly" | "absent") | null;
                    };
                    /** @description What the day is told (rules of the engine). */
                    part: {
                        [key: string]: unknown;
                    };
                    /** @description What it takes of a balance … */
                    minutes: number;
                    /** @description … of a day of so many. */
                    ofMinutes: number;
                }[];
                attachments: components["schemas"]["Attachment"][];
                mayDecide: boolean;
                mayWithdraw: boolean;
                mayCancel: boolean;
            }[];
            /** @description How many there are, on all pages. */
            total: number;
            /** @description For the next page as `before`; null on the last. */
            next: number | null;
        };
        Approvals: {
            /** @description How many wait; the first of them are here. */
            total: number;
            /** @description What needs a look first comes first. */
            requests: {
                id: number;
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                kind: {
                    code: string;
                    name: string;
                    nameEn: string;
                    effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                };
                /** @enum {string} */
                status: "pending" | "approved" | "rejected" | "withdrawn" | "cancelled";
                askedBy: string;
                askedByName: string | null;
                askedAt: string;
                reason: string;
                steps: ("manager" | "hr")[];
                approvedSteps: number;
                decisions: {
                    step: number;
                    /** @enum {string} */
                    decision: "approved" | "rejected";
                    by: string;
                    byName: string | null;
                    inPlaceOf: string | null;
                    at: string;
                    comment: string;
                }[];
                end: {
                    by: string;
                    at: string;
                    reason: string;
                } | null;
                evidence: components["schemas"]["RepairEvidence"][];
                days: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                    asked: {
                        /** @enum {string} */
                        unit: "day" | "half" | "quarter" | "hours";
                        which: number | null;
                        from: string | null;
                        to: string | null;
                        breaks: [
                            string,
                            string
                        ][];
                        correction: {
                            in: string | null;
                            out: string | null;
                            segment: number | null;
                        } | null;
                        excuse: ("tardy" | "leftEarly" | "absent") | null;
                    };
                    /** @description What the day is told (rules of the engine). */
                    part: {
                        [key: string]: unknown;
                    };
                    /** @description What it takes of a balance … */
                    minutes: number;
                    /** @description … of a day of so many. */
                    ofMinutes: number;
                }[];
                attachments: components["schemas"]["Attachment"][];
                mayDecide: boolean;
                mayWithdraw: boolean;
                mayCancel: boolean;
                /** @description Since when it waits for the next decision. */
                since: string;
                waitsDays: number;
                /** @description In whose place the reader decides it; null for her own. */
                standsInFor: string | null;
                /** @description Why it needs a look, the gravest first. */
                attention: ("OTHERS_AWAY" | "BEGUN" | "SOON" | "LONG")[];
                /** @description Others of the department who are away on these dates. */
                awayPeople: number;
                away: {
                    name: string;
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    date: string & (unknown & unknown);
                }[];
            }[];
        };
        WaitingApprovals: {
            count: number;
            /** @description Those that wait for longer than the days that were asked for. */
            late: number;
            oldest: string | null;
        };
        Reminders: {
            days: number;
            /** @description Who keeps requests waiting for longer than so many days, the longest first. */
            deciders: {
                /** @description Null for what nobody can decide today. */
                userId: string | null;
                name: string | null;
                count: number;
                oldest: string;
                requestIds: number[];
            }[];
        };
        /** @description What is asked of one date. 24:40 is 00:40 of the next morning. */
        AskedDay: {
            date: string;
            /** @enum {string} */
            unit: "day" | "half" | "quarter" | "hours";
            /** @description Which half, 1 or 2, or quarter, 1 to 4. */
            which?: number;
            from?: string;
            to?: string;
            breaks?: [
                string,
                string
            ][];
            correction?: {
                in?: string;
                out?: string;
                segment?: number;
            };
            /** @enum {string} */
            excuse?: "tardy" | "leftEarly" | "absent";
        };
        AskRequest: {
            /**
             * Format: uuid
             * @description Made by who asks: the same key again is the same request.
             */
            key: string;
            employeeId: number;
            kind: string;
            /** @default  */
            reason: string;
            days: components["schemas"]["AskedDay"][];
            /**
             * @description Leaves out dates on which nothing is planned, so that a whole range can be asked for.
             * @default false
             */
            skipsFreeDays: boolean;
            /** @description Documents that were sent for it. */
            attachmentIds?: number[];
        };
        AskedRequest: {
            requestId: number;
            isNew: boolean;
            /** @description Trips and days at home of the same time, over which leave wins. */
            givesWay: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                requestId: number;
            }[];
            balance: components["schemas"]["ChangedBalance"] | null;
            effect: components["schemas"]["ChangeEffect"];
            /** @description What it does once it is approved; of a dry run alone. */
            consequence: components["schemas"]["RequestConsequence"] | null;
        };
        BoardItem: {
            /** @description Names it among those of its code, to accept it by. */
            key: string;
            employee: {
                id: number;
                number: string;
                name: string;
            } | null;
            /** @description The day; of a week its first one. */
            date: string | null;
            in: string | null;
            out: string | null;
            /** @description Those that are meant: lost, away, outside the plan, of a week. */
            minutes: number | null;
            weekFindings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
            requestIds: number[];
            source: {
                name: string;
                nameEn: string;
            } | null;
            badge: string | null;
            nameAtSource: string | null;
            punches: number | null;
            /** @description As the source said it, or how far it was read. */
            time: string | null;
            remindedAt: string | null;
            accepted: {
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
                reason: string;
            } | null;
        };
        Board: {
            department: components["schemas"]["Department"];
            month: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** @description Whether the reader may accept, remind and ask here. */
            mayAct: boolean;
            codes: {
                /** @enum {string} */
                code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
                /** @description Whether the month is not closed before it is cleared. */
                blocks: boolean;
                /** @enum {string} */
                owner: "employee" | "manager" | "hr" | "operator";
                acceptable: boolean;
                /** @description Those that are not accepted. */
                count: number;
                accepted: number;
                /** @description Of how many people, the accepted ones too. */
                people: number;
                /** @description The first of them; those that are accepted come last. */
                items: components["schemas"]["BoardItem"][];
            }[];
        };
        OpenMonth: {
            month: string;
            /** @description Those that have people in the month, by name. */
            departments: {
                department: components["schemas"]["Department"];
                people: number;
                /** @description What keeps the month from closing, mended or accepted ones left out. */
                blockers: {
                    /** @enum {string} */
                    code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
                    count: number;
                }[];
            }[];
        };
        AcceptFindings: {
            /** @enum {string} */
            code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
            /** @description As the board names them; what has changed since is named otherwise. */
            keys: string[];
            reason: string;
        };
        AcceptedFindings: {
            accepted: number;
            /** @description Those that have changed since, or were accepted already. */
            gone: number;
        };
        TakeBackAccepted: {
            /** @enum {string} */
            code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
            /** @description As the board names them; what has changed since is named otherwise. */
            keys: string[];
        };
        TakenBackAccepted: {
            takenBack: number;
        };
        RemindOfDays: {
            days: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
            }[];
        };
        RemindedOfDays: {
            reminded: number;
        };
        BoardRepairsOf: {
            days: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
            }[];
        };
        BoardRepairs: {
            repairs: {
                /** Format: date */
                date: string;
                segment: number | null;
                /** @description Work at home without a record. */
                isRemote: boolean;
                lacks: ("in" | "out")[];
                /** @description The likely time; null where none is. */
                in: string | null;
                out: string | null;
                evidence: components["schemas"]["RepairEvidence"][];
                employeeId: number;
            }[];
        };
        AskBoardRepairs: {
            reason: string;
            days: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
            }[];
        };
        AskedBoardRepairs: {
            asked: {
                employeeId: number;
                /** Format: date */
                date: string;
                requestId: number | null;
                /** @description Why it was not asked for; null if it was. */
                refusal: string | null;
            }[];
        };
        CalendarLink: {
            link: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                createdAt: string;
                lastUsedAt: string | null;
            } | null;
        };
        CalendarLinkMade: {
            /** @description Shown once. */
            url: string;
        };
        CalendarLinkRevoked: {
            changed: boolean;
        };
        Today: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            now: string;
            /** @description Days with marks that wait for derivation. */
            pendingDays: number;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            totals: {
                people: number;
                late: number;
                remote: number;
                in: number;
                left: number;
                notYet: number;
                probablyAbsent: number;
                behind: number;
                upcoming: number;
                absent: number;
                incomplete: number;
                away: number;
                off: number;
                noPlan: number;
            };
            departments: {
                department: components["schemas"]["Department"];
                counts: {
                    people: number;
                    late: number;
                    remote: number;
                    in: number;
                    left: number;
                    notYet: number;
                    probablyAbsent: number;
                    behind: number;
                    upcoming: number;
                    absent: number;
                    incomplete: number;
                    away: number;
                    off: number;
                    noPlan: number;
                };
            }[];
        };
        PresentPerson: {
            employee: components["schemas"]["Employee"];
            /** @description Of the wall times. */
            zone: string;
            /** @enum {string} */
            presence: "in" | "left" | "notYet" | "probablyAbsent" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off" | "noPlan";
            /** @description Whether any of the date is work at home. */
            isRemote: boolean;
            in: string | null;
            out: string | null;
            planStart: string | null;
            planEnd: string | null;
            tardyMinutes: number | null;
            leftEarlyMinutes: number | null;
            findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
        };
        TodayPeople: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            total: number;
            people: components["schemas"]["PresentPerson"][];
        };
        CheckIn: {
            /**
             * Format: uuid
             * @description Made by who presses: the same key again is the same press.
             */
            key: string;
            /** @enum {string} */
            direction: "in" | "out";
        };
        CheckedIn: {
            /** @description The server's time. */
            at: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            place: "office" | "remote";
            /** @description False where it is a press that came before. */
            isNew: boolean;
        };
        OwnCheckIn: {
            /**
             * Format: date
             * @description The work date that a press would belong to.
             */
            date: string;
            zone: string;
            employed: boolean;
            /** @description Whether there is any place from which a press of that date counts. */
            isOffered: boolean;
            /** @description From where the request came. */
            address: string | null;
            /** @description As what a press would count; null if it would not. */
            place: ("office" | "remote") | null;
            presence: ("in" | "left" | "notYet" | "probablyAbsent" | "behind" | "upcoming" | "absent" | "incomplete" | "away" | "off" | "noPlan") | null;
            in: string | null;
            out: string | null;
        };
        Closings: {
            closings: {
                id: number;
                departmentId: number;
                month: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                closedAt: string;
                closedBy: string;
                people: number;
                /** @description Dates of a person each. */
                days: number;
                /** @description Of its dates that would be others by now, undecided. */
                adjustments: number;
            }[];
        };
        ClosedMonth: {
            /** @description Null while nothing is closed. */
            closingId: number | null;
            /** @description Closed by this call. */
            isNew: boolean;
            people: number;
            days: number;
            blockers: {
                /** @enum {string} */
                code: "MISSING_SIDE" | "REMOTE_UNCONFIRMED" | "CONTRADICTION" | "OPEN_REQUEST" | "UNKNOWN_BADGE" | "NO_BADGE" | "SOURCE_BEHIND" | "COMPARE_DIFFERS" | "OVERDUE_DAY" | "QUARANTINED_ROW" | "TARDY" | "ABSENT" | "KEY_DOUBTED" | "AWAY" | "OUTSIDE_PLAN" | "WEEK_LIMIT" | "LEAVE_WITH_PUNCH";
                count: number;
            }[];
        };
        ReopenedMonth: {
            closingId: number;
        };
        Adjustment: {
            id: number;
            employee: {
                id: number;
                number: string;
                name: string;
            };
            department: components["schemas"]["Department"];
            /** @description The closed one. */
            month: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /** @description As it was frozen, or taken over last. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description As it would be by what is known now. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Which facts are others. */
            causes: ("punch" | "plan" | "request" | "policy" | "zone" | "read")[];
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            knownAt: string;
            /** @enum {string} */
            status: "open" | "accepted" | "dismissed";
            intoMonth: string | null;
            decidedAt: string | null;
            decidedBy: string | null;
            reason: string | null;
        };
        Adjustments: {
            adjustments: components["schemas"]["Adjustment"][];
            /** @description To go on after; null at the end. */
            next: number | null;
        };
        DecidedAdjustments: {
            decided: number[];
            passedOver: number[];
        };
        AddDelegation: {
            /**
             * @description Whose place it is; null for one's own.
             * @default null
             */
            fromUserId: string | null;
            toUserId: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            first: string & (unknown & unknown);
            /** @description The last date, included. */
            last: string & (unknown & unknown);
            /** @default  */
            reason: string;
        };
        AddedDelegation: {
            delegationId: number;
            /** @description False where the same had been named before. */
            isNew: boolean;
        };
        Delegations: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            delegations: {
                id: number;
                from: {
                    userId: string;
                    name: string;
                };
                to: {
                    userId: string;
                    name: string;
                };
                /** @description A local calendar date, `YYYY-MM-DD`. */
                first: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                last: string & (unknown & unknown);
                reason: string;
                madeBy: string;
                ended: {
                    by: string;
                    at: string;
                } | null;
                /** @enum {string} */
                state: "now" | "coming" | "over";
                mayEnd: boolean;
            }[];
        };
        Delegates: {
            delegates: {
                userId: string;
                name: string;
                number: string | null;
                department: {
                    name: string;
                    nameEn: string;
                } | null;
                /** @description Whether requests are theirs to decide anyway. */
                decides: boolean;
            }[];
        };
        PlanOrigin: {
            shift: {
                code: string;
                name: string;
            } | null;
            pattern: {
                name: string;
                crew: string | null;
            } | null;
            /** @description The person chose the start of it. */
            chosenStart: boolean;
            holiday: {
                names: string[];
                /** @enum {string} */
                kind: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
                /** @enum {string} */
                origin: "bundled" | "publicApi" | "manual";
            } | null;
            /** @description Somebody said something else than the pattern does: who and when. */
            moved: {
                by: string | null;
                at: string | null;
            } | null;
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
            sourceEn: string;
            terminal: string;
            badge: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
            /** @description What the day made of it; null where it belongs to another date. */
            use: ("in" | "out" | "outingStart" | "outingEnd" | "awayStart" | "awayEnd" | "carriedOver" | "repeat" | "ahead" | "notUsed") | null;
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
                /** @enum {string} */
                figure: "plannedMinutes" | "requiredMinutes" | "leaveMinutes" | "deemedMinutes" | "absentMinutes" | "outingMinutes" | "awayMinutes" | "graceMinutes" | "workedMinutes" | "tardyMinutes" | "leftEarlyMinutes" | "overtimeMinutes" | "outsidePlanMinutes" | "nightMinutes";
                terms: {
                    /** @enum {string} */
                    of: "time" | "standard" | "cap" | "leave" | "deemed" | "forgiven" | "break";
                    from: number | null;
                    to: number | null;
                    minutes: number;
                }[];
            }[];
            spans: {
                /** @enum {string} */
                of: "planned" | "core" | "leave" | "trip" | "remote" | "overtime" | "presence" | "outing" | "away" | "slide";
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                from: number;
                /** @description Minutes since 00:00 of the work date; may be below 0 or above 1440. */
                to: number;
            }[];
            /** @description The settings that do not have their default, and where each comes from. */
            policy: {
                key: string;
                /** @description Null where the setting is switched off. */
                value: (number | string | string[]) | null;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "employee";
                /** @description A local calendar date, `YYYY-MM-DD`. */
                validFrom: string & (unknown & unknown);
            }[];
        };
        PersonDay: {
            employee: components["schemas"]["Employee"];
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            zone: string;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            plan: components["schemas"]["WorkPlan"] | null;
            /** @description Null where nothing is planned. */
            planOrigin: components["schemas"]["PlanOrigin"] | null;
            log: components["schemas"]["WorkLog"] | null;
            judgedAsOf: string | null;
            /** @description Breaks of a settled day against the law; null while it runs or is unknown. */
            breaks: {
                workMinutes: number;
                breakMinutes: number;
                leastMinutes: number;
                short: boolean;
            } | null;
            /** @description Its month is closed: all of it is as it was judged then. */
            closed: boolean;
            /** @description What became known of a closed day since; the day itself shows none of it. */
            adjustments: {
                id: number;
                changes: {
                    /** @enum {string} */
                    figure: "workedMinutes" | "overtimeMinutes" | "nightMinutes" | "tardyMinutes" | "leftEarlyMinutes" | "absentMinutes" | "leaveMinutes";
                    before: number | null;
                    after: number | null;
                }[];
                causes: ("punch" | "plan" | "request" | "policy" | "zone" | "read")[];
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                knownAt: string;
                /** @enum {string} */
                status: "open" | "accepted" | "dismissed";
                /** @description The open month that takes it over. */
                intoMonth: string | null;
            }[];
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
        AddCalendarRequest: {
            /**
             * @description ISO 3166-1.
             * @example DE
             */
            country: string;
            /**
             * @description A part of it with holidays of its own; null: the whole country.
             * @default null
             * @example BY
             */
            region: string | null;
        };
        CalendarAdded: {
            changed: boolean;
            /**
             * @description The code of a holiday calendar.
             * @example KR
             */
            calendar: string;
        };
        CalendarCountries: {
            countries: {
                country: string;
                regions: {
                    code: string;
                    name: string;
                }[];
            }[];
        };
        Holiday: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            names: string[];
            /** @description Null: people said that it is no holiday. */
            kind: ("publicHoliday" | "companyHoliday") | null;
            /** @enum {string} */
            origin: "bundled" | "publicApi" | "manual";
            /** @description When the public service said it last. */
            fetchedAt: string | null;
            /** @description What is known of the date without what people wrote. */
            otherwise: {
                names: string[];
                /** @enum {string} */
                origin: "bundled" | "publicApi" | "manual";
            } | null;
        };
        HolidayFinding: {
            id: number;
            year: number;
            /**
             * @description Why a person has to decide, or why the service did not answer.
             * @enum {string}
             */
            code: "empty" | "count" | "otherYear" | "fixedDate" | "manyMissing" | "moved" | "removed" | "begun" | "away" | "service" | "quota" | "key" | "request" | "unreadable";
            /** @description What applying it changes; none where nothing can be taken. */
            changes: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                from: string[];
                to: string[];
            }[];
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            foundAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            seenAt: string;
        };
        Holidays: {
            /**
             * @description The code of a holiday calendar.
             * @example KR
             */
            calendar: string;
            calendars: {
                /**
                 * @description The code of a holiday calendar.
                 * @example KR
                 */
                code: string;
                sites: {
                    name: string;
                    nameEn: string;
                }[];
            }[];
            year: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            holidays: components["schemas"]["Holiday"][];
            findings: components["schemas"]["HolidayFinding"][];
            service: {
                hasKey: boolean;
                /** @description A worker is asking, or is about to. */
                underWay: boolean;
                years: {
                    year: number;
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601.
                     */
                    at: string;
                    /** @enum {string} */
                    outcome: "taken" | "same" | "none" | "doubtful" | "failed";
                    fault: string | null;
                    says: string | null;
                    taken: number;
                }[];
            };
        };
        AddHolidayRequest: {
            name: string;
            /** @description Null: the date is no holiday. */
            kind: ("publicHoliday" | "companyHoliday") | null;
            /**
             * @description Needed for a date that is over.
             * @default null
             */
            reason: string | null;
            /**
             * @description The code of a holiday calendar.
             * @example KR
             */
            calendar: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
        };
        ChangeHolidayRequest: {
            name: string;
            /** @description Null: the date is no holiday. */
            kind: ("publicHoliday" | "companyHoliday") | null;
            /**
             * @description Needed for a date that is over.
             * @default null
             */
            reason: string | null;
        };
        HolidaySet: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        DecideHolidayRequest: {
            /**
             * @description Take what the service says, or leave all as it is.
             * @enum {string}
             */
            decision: "apply" | "keep";
            /**
             * @description Needed for a date that is over.
             * @default null
             */
            reason: string | null;
        };
        HolidaysAsked: {
            /** @constant */
            asked: true;
        };
        OwnHolidays: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            holidays: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                names: string[];
                /** @enum {string} */
                kind: "publicHoliday" | "companyHoliday";
            }[];
        };
        Horizon: {
            /** @description The last date that is planned; null without any. While a run is under way, as it was. */
            plannedUntil: string | null;
            /** @description The last that was asked for, finished or not. */
            run: {
                /** Format: date */
                until: string;
                askedBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                askedAt: string;
                people: number;
                /** @description How many of these people are planned so far. */
                done: number;
                /** @description Plans of one date that were written. What stood already is not written again. */
                written: {
                    added: number;
                    changed: number;
                    removed: number;
                };
                finishedAt: string | null;
                /** @description It was given up, because the same people could not be planned again and again. */
                failed: boolean;
            } | null;
        };
        /**
         * @description `ahead`: passes a limit if the plans hold. `near`: from the notice on. `rest`: came with too little of it.
         * @enum {string}
         */
        HoursChoice: "ahead" | "passed" | "near" | "rest" | "unknown" | "all";
        Hours: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            show: components["schemas"]["HoursChoice"];
            counts: {
                show: components["schemas"]["HoursChoice"];
                people: number;
            }[];
            /** @description Of the choice, the fullest weeks first; 500 are given at most. */
            people: {
                /** @description Worked and overtime; null where a settled day is unknown. */
                countedMinutes: number | null;
                /** @description The least that it can be. */
                knownMinutes: number;
                /** @description With what the plans of the days to come add. */
                projectedMinutes: number;
                /** @description What the law lets a week hold; null without a limit. */
                mostMinutes: number | null;
                /** @description The date with which it is beyond that, if the plans hold; null if it never is. */
                passesOn: string | null;
                overtimeMinutes: number | null;
                premiumMinutes: number | null;
                nightMinutes: number | null;
                holidayMinutes: number | null;
                longHolidayMinutes: number | null;
                outsidePlanMinutes: number;
                findings: ("WEEK_NOTICE" | "WEEK_WARNING" | "WEEK_BREACH" | "WEEK_BREACH_AHEAD" | "WEEK_UNKNOWN" | "DAY_OVERTIME_BREACH" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN")[];
                /** @description Dates begun with less rest before them than the law or the company wants. */
                shortRests: {
                    /** Format: date */
                    date: string;
                    minutes: number;
                }[];
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["Department"] | null;
                /** @enum {string} */
                standing: "passed" | "ahead" | "near" | "within";
                settlement: {
                    /** @enum {string} */
                    ownHours: "sliding" | "selective";
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    knownMinutes: number;
                    countedMinutes: number | null;
                    projectedMinutes: number;
                    /** @description Of an average week, if the plans hold. */
                    averageMinutes: number;
                    /** @description Legal weeks for so many days; null without a limit. */
                    legalMinutes: number | null;
                    mostMinutes: number | null;
                    passesOn: string | null;
                } | null;
                /** @description Away by the keys: a risk beside, never taken off. */
                awayMinutes: number;
                /** @description Settled, and nobody can know what was worked. */
                unknownDates: string[];
                /** @description To come, and planned by nobody yet. */
                unplannedDates: string[];
            }[];
        };
        WriteLeave: {
            /**
             * Format: uuid
             * @description Made by who does it: the same key again is the same act.
             */
            key: string;
            /** @enum {string} */
            kind: "grant" | "carryOver" | "payOut" | "correction";
            who: {
                employeeIds: number[];
            } | {
                departmentId: number;
            } | {
                teamId: number;
            };
            /** @description Days of each person's own, or hours; below 0 it takes away. */
            amount: number;
            /** @enum {string} */
            unit: "day" | "hour";
            /** @description A local calendar date, `YYYY-MM-DD`. */
            on: string & (unknown & unknown);
            /** @default null */
            until: (string & (unknown & unknown)) | null;
            reason: string;
        };
        WrittenLeave: {
            actId: number;
            isNew: boolean;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                beforeMinutes: number;
                afterMinutes: number;
                dayMinutes: number;
            }[];
        };
        TakeBackLeave: {
            /** @default null */
            employeeIds: number[] | null;
            reason: string;
        };
        OpenBalances: {
            /**
             * Format: uuid
             * @description Made by who does it: the same key again is the same act.
             */
            key: string;
            reason: string;
            rows: {
                number: string;
                days: number;
                /** @description What was left at its end. */
                date: string;
                /** @default null */
                until: string | null;
            }[];
        };
        OpenedBalances: {
            actId: number;
            isNew: boolean;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                beforeMinutes: number;
                afterMinutes: number;
                dayMinutes: number;
            }[];
            refused: {
                /** @description From 1, without the heads. */
                row: number;
                /** @enum {string} */
                field: "number" | "days" | "date" | "until";
                code: string;
            }[];
        };
        Organisation: {
            /** Format: date */
            date: string;
            /** @description By name; those that are none on the date are left out. */
            departments: {
                id: number;
                name: string;
                nameEn: string;
                /** @description Null at the top. */
                parentId: number | null;
                /** @description Who are employed in it on the date. */
                people: number;
                /** @description The same with all that lie below it. */
                peopleBelow: number;
                /** @description The first date on which it is none any more. */
                endsOn: string | null;
            }[];
            sites: {
                id: number;
                name: string;
                nameEn: string;
                people: number;
            }[];
            teams: {
                id: number;
                name: string;
                nameEn: string;
                people: number;
            }[];
        };
        DepartmentPlaced: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        TeamMembersChanged: {
            /** @description How many are in other teams than before. */
            changed: number;
            effect: components["schemas"]["ChangeEffect"];
        };
        OwnMonth: {
            employee: components["schemas"]["Employee"];
            month: string;
            zone: string;
            /** @description Sources that were not read in time: what they hold is not in these days yet. */
            lateSources: {
                name: string;
                nameEn: string;
                readThrough: string | null;
            }[];
            days: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                plan: components["schemas"]["WorkPlan"] | null;
                log: components["schemas"]["WorkLog"] | null;
                shift: {
                    code: string;
                    name: string;
                    colour: string;
                } | null;
                holidays: string[];
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
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** @description Days of the last weeks on which something is missing, whatever the month. */
            toClear: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                /** @enum {string} */
                finding: "TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED";
                remindedAt: string | null;
            }[];
        };
        OwnDate: {
            /** Format: date */
            date: string;
            /** @description Null where none is known. */
            plan: components["schemas"]["WorkPlan"] | null;
            plannedMinutes: number | null;
            shift: {
                code: string;
                name: string;
                colour: string;
            } | null;
            /** @description Whether the date was planned by itself. */
            overridden: boolean;
            holidays: string[];
            site: {
                name: string;
                nameEn: string;
            } | null;
            in: string | null;
            out: string | null;
        };
        OwnPlan: {
            month: string;
            /** Format: date */
            today: string;
            zone: string;
            weeks: {
                days: components["schemas"]["OwnDate"][];
                plannedMinutes: number;
                /** @description Whether a plan of each of its dates is known. */
                isWhole: boolean;
            }[];
        };
        /** @description What is worked, and when. */
        WrittenPlan: {
            /** @enum {string} */
            dayType?: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            segments: [
                string,
                string
            ][];
            breaks?: [
                string,
                string
            ][];
            floatingBreaks?: [
                number,
                number
            ][];
            core?: [
                string,
                string
            ];
            slide?: [
                string,
                string
            ];
            standardMinutes?: number;
            /** @enum {string} */
            place?: "office" | "remote";
        };
        AddShiftRequest: {
            name: string;
            /** @description What stands in a cell of the roster. */
            code: string;
            /** @enum {string} */
            colour: "blue" | "cyan" | "teal" | "green" | "lime" | "yellow" | "orange" | "red" | "pink" | "grape" | "violet" | "indigo" | "gray";
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            plan: components["schemas"]["WrittenPlan"];
            /**
             * @description Where the halves of the day part.
             * @default null
             */
            halfAt: string | null;
            /**
             * @description Where the first and the last quarter part from the middle.
             * @default null
             */
            quartersAt: [
                string,
                string
            ] | null;
        };
        ChangeShiftRequest: {
            name: string;
            /** @description What stands in a cell of the roster. */
            code: string;
            /** @enum {string} */
            colour: "blue" | "cyan" | "teal" | "green" | "lime" | "yellow" | "orange" | "red" | "pink" | "grape" | "violet" | "indigo" | "gray";
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /** @default null */
            retiredOn: (string & (unknown & unknown)) | null;
        };
        ShiftHoursRequest: {
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            plan: components["schemas"]["WrittenPlan"];
            /**
             * @description Where the halves of the day part.
             * @default null
             */
            halfAt: string | null;
            /**
             * @description Where the first and the last quarter part from the middle.
             * @default null
             */
            quartersAt: [
                string,
                string
            ] | null;
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        AddPatternRequest: {
            name: string;
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            /** @description The date of the first day of the cycle, for offset 0. */
            anchor: string & (unknown & unknown);
            cycle: ({
                shiftId: number;
            } | {
                /** @enum {string} */
                off: "offday" | "weeklyHoliday";
            })[];
            /** @default false */
            worksOnHolidays: boolean;
            /**
             * @description Crews of one rotation differ by their offset, days ahead in the cycle.
             * @default []
             */
            crews: {
                name: string;
                offset: number;
            }[];
            /**
             * @description Starts that people may choose.
             * @default []
             */
            starts: string[];
            /**
             * @description To come between these, if they choose so.
             * @default null
             */
            slide: [
                string,
                string
            ] | null;
        };
        ChangePatternRequest: {
            name: string;
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /** @default null */
            retiredOn: (string & (unknown & unknown)) | null;
        };
        PatternCycleRequest: {
            /** @description Holds from this date on, until the next one. */
            from: string & (unknown & unknown);
            /** @description The date of the first day of the cycle, for offset 0. */
            anchor: string & (unknown & unknown);
            cycle: ({
                shiftId: number;
            } | {
                /** @enum {string} */
                off: "offday" | "weeklyHoliday";
            })[];
            /** @default false */
            worksOnHolidays: boolean;
            /**
             * @description Crews of one rotation differ by their offset, days ahead in the cycle.
             * @default []
             */
            crews: {
                name: string;
                offset: number;
            }[];
            /**
             * @description Starts that people may choose.
             * @default []
             */
            starts: string[];
            /**
             * @description To come between these, if they choose so.
             * @default null
             */
            slide: [
                string,
                string
            ] | null;
            /** @description As it was read; another one is refused with `changed-meanwhile`. */
            version: number;
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        PlanAdded: {
            id: number;
        };
        PlanRenamed: {
            changed: boolean;
            version: number;
        };
        PlanChange: {
            changed: boolean;
            id: number;
            version: number;
            effect: components["schemas"]["ChangeEffect"];
            /** @description What the law does not want of the plans that come of it. Of a dry run; else null. */
            notices: {
                /** @description How many people there is something to say about. */
                people: number;
                listed: {
                    employee: {
                        id: number;
                        number: string;
                        name: string;
                    };
                    /** @enum {string} */
                    code: "SHORT_REST" | "LONG_WEEK" | "LONG_DAY" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN";
                    /**
                     * Format: date
                     * @description The first of them.
                     */
                    date: string;
                    dates: number;
                    /** @description Of the worst. */
                    minutes: number;
                    limit: number;
                }[];
            } | null;
        };
        ChooseStartRequest: {
            patternId: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A start; `slide` to come as one likes; null as the pattern says. */
            start: (string | "slide") | null;
        };
        StartChosen: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        OfferedStarts: {
            /** Format: date */
            today: string;
            patterns: {
                patternId: number;
                name: string;
                /** Format: date */
                from: string;
                scheduled: string;
                starts: string[];
                slide: [
                    string,
                    string
                ] | null;
                choices: {
                    from: string | null;
                    until: string | null;
                    start: string | null;
                }[];
            }[];
        };
        PatternBook: {
            /** Format: date */
            today: string;
            region: string;
            shifts: {
                id: number;
                name: string;
                version: number;
                retiredOn: string | null;
                code: string;
                colour: string;
                versions: {
                    /** Format: date */
                    from: string;
                    plan: components["schemas"]["WrittenPlan"];
                    halfAt: string | null;
                    quartersAt: [
                        string,
                        string
                    ] | null;
                }[];
            }[];
            patterns: {
                id: number;
                name: string;
                version: number;
                retiredOn: string | null;
                /** @description People who have it of their own. */
                ownPeople: number;
                versions: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    anchor: string;
                    readonly cycle: ({
                        shiftId: number;
                    } | {
                        /** @enum {string} */
                        off: "offday" | "weeklyHoliday";
                    })[];
                    worksOnHolidays: boolean;
                    readonly crews: {
                        name: string;
                        offset: number;
                    }[];
                    starts: string[];
                    slide: [
                        string,
                        string
                    ] | null;
                }[];
            }[];
            assignments: {
                id: number;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "team" | "employee";
                scopeId: number;
                name: string | null;
                nameEn: string | null;
                number: string | null;
                patternId: number;
                offset: number;
                from: string | null;
                until: string | null;
                madeBy: string | null;
                madeAt: string | null;
                /** @description Who are planned by it today, or on its first date; null for a person, and where that is not planned yet. */
                people: number | null;
                /** @description The first three of them. */
                names: string[];
            }[];
        };
        PayrollLayouts: {
            layouts: {
                id: number;
                name: string;
                version: number;
                columns: {
                    figure: string;
                    unit: string;
                    name: string;
                }[];
                madeBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                madeAt: string;
            }[];
            figures: {
                figure: string;
                head: {
                    ko: string;
                    en: string;
                };
                units: ("text" | "minutes" | "hours" | "days")[];
            }[];
            mayChange: boolean;
        };
        SavedPayrollLayout: {
            id: number;
            version: number;
            /** @description False if it stood so already. */
            changed: boolean;
        };
        Employees: {
            employees: components["schemas"]["Employee"][];
        };
        People: {
            /** Format: date */
            date: string;
            total: number;
            people: {
                id: number;
                number: string;
                name: string;
                department: components["schemas"]["Department"] | null;
                site: string | null;
                /** @description In English; empty where nobody said it. */
                siteEn: string | null;
                email: string | null;
                title: string;
                team: {
                    id: number;
                    name: string;
                    nameEn: string;
                } | null;
                /** @description Null for who was never employed. */
                state: ("employed" | "coming" | "left") | null;
                /** @description Of the employment that is shown. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
            }[];
        };
        PersonProfile: {
            employee: {
                id: number;
                number: string;
                name: string;
                department: components["schemas"]["Department"] | null;
                site: string | null;
                /** @description In English; empty where nobody said it. */
                siteEn: string | null;
                email: string | null;
            };
            /**
             * Format: date
             * @description Today, where the person works.
             */
            date: string;
            employments: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                department: components["schemas"]["Department"];
                site: {
                    id: number;
                    name: string;
                    nameEn: string;
                };
                title: string;
            }[];
            teams: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                team: {
                    id: number;
                    name: string;
                    nameEn: string;
                };
            }[];
            /** @description Null for who may not see them. */
            traits: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                /** @enum {string} */
                trait: "minor" | "pregnant" | "afterBirth" | "shortHours" | "exemptFromHours";
            }[] | null;
            badges: {
                source: string;
                sourceEn: string;
                badge: string;
                from: string | null;
                until: string | null;
            }[];
            /** @description Those that are given to this person alone. */
            patterns: {
                /** @description Null: from ever. */
                from: string | null;
                /** @description The first date after it; null for good. */
                until: string | null;
                pattern: string;
                daysAhead: number;
            }[];
            /** @description Who the person is as a user. */
            account: {
                email: string;
                lastSeenAt: string | null;
            } | null;
        };
        AddEmployeeRequest: {
            number: string;
            name: string;
            /** @default null */
            email: string | null;
            employment: {
                departmentId: number;
                siteId: number;
                /** @default  */
                title: string;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                /**
                 * @description The first date on which it no longer holds; null for good.
                 * @default null
                 */
                until: (string & (unknown & unknown)) | null;
            };
        };
        EmployeeAdded: {
            employeeId: number;
            changed: boolean;
            plans: number;
        };
        ChangedWithEffect: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        PeopleImport: {
            id: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            createdAt: string;
            createdBy: string;
            fileName: string;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            validFrom: string & (unknown & unknown);
            heads: string[];
            /** @description At which place, from 0, each field stands. */
            columns: {
                [key: string]: number;
            };
            /** @description Paths of departments that it adds. */
            departments: string[];
            /** @description The first day that is over and on which somebody known changes: applying needs a reason. */
            changesSince: (string & (unknown & unknown)) | null;
            appliedAt: string | null;
            appliedBy: string | null;
            undoneAt: string | null;
            undoneBy: string | null;
            counts: {
                [key: string]: number;
            };
        };
        PeopleImports: {
            imports: components["schemas"]["PeopleImport"][];
        };
        ImportPreview: {
            /** @description Null while columns are missing or doubled. */
            import: components["schemas"]["PeopleImport"] | null;
            table: {
                heads: string[];
                samples: string[][];
                /** @description At which place, from 0, each field stands. */
                columns: {
                    [key: string]: number;
                };
                doubled: {
                    /** @enum {string} */
                    field: "number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source";
                    places: number[];
                }[];
                missing: ("number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source")[];
            };
        };
        ImportRows: {
            rows: {
                /** @description The row of the file, as a spreadsheet counts. */
                line: number;
                /** @enum {string} */
                kind: "new" | "changed" | "same" | "refused";
                number: string;
                name: string;
                changes: {
                    /** @enum {string} */
                    field: "number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source";
                    from: string | null;
                    to: string | null;
                    /** @description From which date on. */
                    on?: string & (unknown & unknown);
                }[];
                /** @description Why it is refused, and what to do, in both languages. */
                faults: {
                    /** @enum {string} */
                    field: "number" | "name" | "email" | "department" | "site" | "title" | "hired" | "lastDay" | "from" | "schedule" | "scheduleFrom" | "daysAhead" | "badge" | "source";
                    code: string;
                    words: {
                        ko: string;
                        en: string;
                    };
                }[];
            }[];
            /** @description After which row to go on; null at the end. */
            next: number | null;
        };
        ImportDone: {
            /** @description False if it stood so already. */
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        OverridesRequest: {
            changes: {
                employeeId: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                /** @description A shift; a plan of its own, of null for nothing to work; or null for what the pattern says. */
                instead: ({
                    shiftId: number;
                } | {
                    plan: {
                        [key: string]: unknown;
                    } | null;
                }) | null;
            }[];
            /**
             * @description Needed where a date is over.
             * @default null
             */
            reason: string | null;
        };
        SwapRequest: {
            employeeIds: [
                number,
                number
            ];
            /** @description What each of the two works on the date before the swap. */
            dates: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                shiftIds: [
                    number | null,
                    number | null
                ];
            }[];
            /**
             * @description Needed where a date is over.
             * @default null
             */
            reason: string | null;
        };
        CopyWeekRequest: {
            employeeIds: number[];
            /** @description The first of the seven dates that are copied. */
            from: string & (unknown & unknown);
            /** @description The first of the seven that become like them. */
            to: string & (unknown & unknown);
            /**
             * @description Needed where a date is over.
             * @default null
             */
            reason: string | null;
        };
        PlanActDone: {
            /** @description By which it is undone; null if everything was so already, and of a dry run. */
            actId: number | null;
            /** @description How many dates have another override than before. */
            changed: number;
            /** @description What the act leaves less of than the law gives, and was not so before. */
            warnings: {
                employeeId: number;
                /** Format: date */
                date: string;
                /** @enum {string} */
                code: "SHORT_REST" | "LONG_WEEK" | "LONG_DAY" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN";
                minutes: number;
                limit: number;
            }[];
            effect: components["schemas"]["ChangeEffect"];
        };
        AssignPatternRequest: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "team" | "employee";
            /**
             * @description 0 for the company.
             * @default 0
             */
            scopeId: number;
            patternId: number;
            /** @default 0 */
            offset: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /**
             * @description The first date on which it holds no more.
             * @default null
             */
            until: (string & (unknown & unknown)) | null;
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        EndAssignmentRequest: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        RestoreAssignmentsRequest: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "team" | "employee";
            /** @default 0 */
            scopeId: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @default null */
            until: (string & (unknown & unknown)) | null;
            /** @description What these dates are thought to hold; another is refused with `changed-meanwhile`. */
            now: {
                patternId: number;
                offset: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
            }[];
            /** @description What they are to hold, in order. */
            parts: {
                patternId: number;
                offset: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
            }[];
            /**
             * @description Needed for a date in the past.
             * @default null
             */
            reason: string | null;
        };
        AssignmentChange: {
            changed: boolean;
            id: number;
            /** @description What the dates held before. */
            replaced: {
                patternId: number;
                offset: number;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                from: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
            }[];
            effect: components["schemas"]["ChangeEffect"];
            /** @description What the law does not want of the plans that come of it. Of a dry run; else null. */
            notices: {
                /** @description How many people there is something to say about. */
                people: number;
                listed: {
                    employee: {
                        id: number;
                        number: string;
                        name: string;
                    };
                    /** @enum {string} */
                    code: "SHORT_REST" | "LONG_WEEK" | "LONG_DAY" | "NIGHT_FORBIDDEN" | "HOLIDAY_FORBIDDEN";
                    /**
                     * Format: date
                     * @description The first of them.
                     */
                    date: string;
                    dates: number;
                    /** @description Of the worst. */
                    minutes: number;
                    limit: number;
                }[];
            } | null;
        };
        AssignmentsRestored: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        Policy: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "employee";
            scopeId: number;
            name: string | null;
            nameEn: string | null;
            /** @description Of a person. */
            number: string | null;
            /** Format: date */
            validFrom: string;
            /** @description The first date of the next one of the scope. */
            until: string | null;
            /** @description By key: minutes, times of day as `HH:MM`, words. A key that is not here is inherited. */
            readonly settings: {
                [key: string]: (number | string | string[]) | null;
            };
        };
        Policies: {
            /** Format: date */
            date: string;
            /** @description What was ever set for the scope, the latest first; for the company that of everybody. */
            policies: components["schemas"]["Policy"][];
            /** @description What holds on the date. A key that is not here has its default. */
            inForce: {
                key: string;
                value: (number | string | string[]) | null;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "employee";
                scopeId: number;
                /** Format: date */
                validFrom: string;
            }[];
            sites: {
                id: number;
                name: string;
                nameEn: string;
            }[];
            departments: components["schemas"]["Department"][];
        };
        SetPolicyRequest: {
            /** @enum {string} */
            scope: "company" | "site" | "department" | "employee";
            /**
             * @description Of the site, department or person; 0 for the company.
             * @default 0
             */
            scopeId: number;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            validFrom: string & (unknown & unknown);
            /** @description By key: minutes, times of day as `HH:MM`, words. A key that is not here is inherited. */
            readonly settings: {
                [key: string]: (number | string | string[]) | null;
            };
            /**
             * @description Needed for a date in the past, and for less than the law gives.
             * @default null
             */
            reason: string | null;
        };
        PolicySet: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        AskRecomputeRequest: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description The last date; 800 days at most. */
            to: string & (unknown & unknown);
            /**
             * @description Whoever was employed there, or in what lies below it, on any of the dates.
             * @default null
             */
            departmentId: number | null;
            /**
             * @description These people. With neither, everybody.
             * @default null
             */
            employeeIds: number[] | null;
        };
        ApplyRecomputeRequest: {
            reason: string;
        };
        RecomputeRun: {
            id: number;
            /** @description The preview that it writes; null for a preview. */
            applies: number | null;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            department: components["schemas"]["Department"] | null;
            isEverybody: boolean;
            /** @description The first of the people, if people were chosen. */
            named: {
                id: number;
                number: string;
                name: string;
            }[];
            reason: string | null;
            askedBy: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            askedAt: string;
            /** @enum {string} */
            state: "running" | "finished" | "stopped" | "failed";
            endedAt: string | null;
            /** @description People it is about. */
            total: number;
            /** @description Of them, done. */
            people: number;
            /** @description Dates of these people. */
            days: number;
            /** @description Days that come out differently. */
            changed: number;
        };
        RecomputeRuns: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            departments: components["schemas"]["Department"][];
            /** @description The last first. */
            runs: components["schemas"]["RecomputeRun"][];
        };
        RecomputeRunDetail: {
            id: number;
            /** @description The preview that it writes; null for a preview. */
            applies: number | null;
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            department: components["schemas"]["Department"] | null;
            isEverybody: boolean;
            /** @description The first of the people, if people were chosen. */
            named: {
                id: number;
                number: string;
                name: string;
            }[];
            reason: string | null;
            askedBy: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            askedAt: string;
            /** @enum {string} */
            state: "running" | "finished" | "stopped" | "failed";
            endedAt: string | null;
            /** @description People it is about. */
            total: number;
            /** @description Of them, done. */
            people: number;
            /** @description Dates of these people. */
            days: number;
            /** @description Days that come out differently. */
            changed: number;
            /** @description The first of the days that come out differently. */
            listed: components["schemas"]["DayChange"][];
        };
        ReportPage: {
            /** @enum {string} */
            report: "month-sheet" | "personal-record" | "tardy" | "hours" | "leave" | "requests" | "adjustments" | "payroll" | "audit";
            month: string;
            /** @description By which layout the columns are, where HR arranges them. */
            layout: {
                name: string;
                version: number;
            } | null;
            columns: {
                key: string;
                head: string;
                /**
                 * @description `date` is YYYY-MM-DD, `time` minutes since 00:00 of the work date, `minutes` a length, `difference` more or fewer minutes. A word may stand in the place of a number.
                 * @enum {string}
                 */
                kind: "text" | "date" | "time" | "minutes" | "hours" | "count" | "days" | "difference";
            }[];
            /** @description As many cells as columns; null for what is not known or not there. */
            rows: (string | number | null)[][];
            /** @description How many rows there are; on the first page alone. */
            total: number | null;
            /** @description After which row to go on; null at the end. */
            next: string | null;
        };
        AddRequestKind: {
            name: {
                ko: string;
                en: string;
            };
            units: ("day" | "half" | "quarter" | "hours")[];
            steps: ("manager" | "hr")[];
            /** @enum {string} */
            evidence: "none" | "wanted" | "needed";
            needsReason: boolean;
            mostDaysAhead: number | null;
            mostDaysAfter: number | null;
            severalDays: boolean;
            effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
            balance: ("annual" | "compensation") | null;
        };
        AddedRequestKind: {
            code: string;
            changed: boolean;
        };
        ChangeRequestKind: {
            name: {
                ko: string;
                en: string;
            };
            units: ("day" | "half" | "quarter" | "hours")[];
            steps: ("manager" | "hr")[];
            /** @enum {string} */
            evidence: "none" | "wanted" | "needed";
            needsReason: boolean;
            mostDaysAhead: number | null;
            mostDaysAfter: number | null;
            severalDays: boolean;
            /** @description It can be asked for no more. */
            retired: boolean;
        };
        RequestKindSettings: {
            kinds: {
                code: string;
                name: {
                    ko: string;
                    en: string;
                };
                effect: ("leave" | "remote" | "trip" | "overtime" | "outing" | "correction" | "excuse") | null;
                balance: ("annual" | "compensation") | null;
                units: ("day" | "half" | "quarter" | "hours")[];
                steps: ("manager" | "hr")[];
                /** @enum {string} */
                evidence: "none" | "wanted" | "needed";
                needsReason: boolean;
                mostDaysAhead: number | null;
                mostDaysAfter: number | null;
                severalDays: boolean;
                retired: boolean;
                /** @description How often it was asked for. */
                asked: number;
            }[];
        };
        Retention: {
            policy: {
                /** @description Of days and of what they rest on. */
                daysYears: number;
                /** @description Of the log of who looked and came. */
                accessYears: number;
            };
            /** @description What the law asks for. */
            least: {
                /** @description Of days and of what they rest on. */
                daysYears: number;
                /** @description Of the log of who looked and came. */
                accessYears: number;
            };
            /** @description By the last purge; null before the first. */
            kept: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                daysFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                factsFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                accessFrom: string & (unknown & unknown);
            } | null;
            run: {
                /** @description The first dates that are kept. */
                kept: {
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    daysFrom: string & (unknown & unknown);
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    factsFrom: string & (unknown & unknown);
                    /** @description A local calendar date, `YYYY-MM-DD`. */
                    accessFrom: string & (unknown & unknown);
                };
                askedBy: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                askedAt: string;
                reason: string;
                /** @description Rows that were to go. */
                rows: number;
                gone: number;
                finishedAt: string | null;
                /** @description It was given up after it broke off again and again. */
                failed: boolean;
                /** @description Rows that have gone, by table. */
                counts: {
                    [key: string]: number;
                };
            } | null;
        };
        SetRetention: {
            /** @description Of days and of what they rest on. */
            daysYears: number;
            /** @description Of the log of who looked and came. */
            accessYears: number;
            /** @description Why; it stands in the audit. */
            reason: string;
        };
        PurgePreview: {
            /** @description The first dates that are kept. */
            kept: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                daysFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                factsFrom: string & (unknown & unknown);
                /** @description A local calendar date, `YYYY-MM-DD`. */
                accessFrom: string & (unknown & unknown);
            };
            /** @description What is to be decided first; its month and what follows are kept until then. */
            waiting: {
                adjustments: number;
                requests: number;
            };
            rows: number;
            /** @description In the order in which rows go; the month is null where rows have no date. */
            tables: {
                table: string;
                month: string | null;
                rows: number;
            }[];
        };
        AskPurge: {
            /** @description As the preview said it. */
            daysFrom: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            accessFrom: string & (unknown & unknown);
            /** @description Why; it stands in the audit. */
            reason: string;
        };
        ExportPerson: {
            /**
             * @description Why; it stands in the audit.
             * @default
             */
            reason: string;
        };
        /** @description How far an installation has come. */
        SetUp: {
            sites: number;
            people: number;
            /** @description People with an e-mail, without which nobody can sign in. */
            withEmail: number;
            /** @description Assignments of patterns, without which there is no plan. */
            assignments: number;
            sources: number;
            /** @description Sources that have been read to some time. */
            sourcesRead: number;
            users: number;
            /** @description Users who are HR for the whole company. */
            hr: number;
        };
        Site: {
            name: string;
            /** @description In English; empty where nobody said it. */
            nameEn: string;
            /**
             * @description IANA's name of it.
             * @example Asia/Seoul
             */
            zone: string;
            /**
             * @description Whose law holds there.
             * @example KR
             */
            region: string;
            /** @description The code of its holiday calendar; null for no holidays. */
            calendar: string | null;
            /**
             * @description From which a check-in on the web counts there, in CIDR notation.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks: string[];
            id: number;
            /** @description How many work there today. */
            people: number;
            /** @description Anybody's days are days of this site: its zone and region stand still. */
            hasDays: boolean;
        };
        Sites: {
            sites: components["schemas"]["Site"][];
            /** @description Whose law is known. */
            regions: string[];
            /** @description The holiday calendars that there are. */
            calendars: string[];
        };
        AddSiteRequest: {
            name: string;
            /**
             * @description In English; empty where nobody said it.
             * @default
             */
            nameEn: string;
            /**
             * @description IANA's name of it.
             * @example Asia/Seoul
             */
            zone: string;
            /**
             * @description Whose law holds there.
             * @example KR
             */
            region?: string;
            /** @description The code of its holiday calendar; null for no holidays. */
            calendar?: string | null;
            /**
             * @description From which a check-in on the web counts there, in CIDR notation.
             * @default []
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks: string[];
        };
        SiteAdded: {
            siteId: number;
            changed: boolean;
        };
        ChangeSiteRequest: {
            name?: string;
            /** @description In English; empty where nobody said it. */
            nameEn?: string;
            /**
             * @description IANA's name of it.
             * @example Asia/Seoul
             */
            zone?: string;
            /**
             * @description Whose law holds there.
             * @example KR
             */
            region?: string;
            /** @description The code of its holiday calendar; null for no holidays. */
            calendar?: string | null;
            /**
             * @description From which a check-in on the web counts there, in CIDR notation.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks?: string[];
            /**
             * @description Needed for another calendar where people work.
             * @default null
             */
            reason: string | null;
        };
        SiteChanged: {
            changed: boolean;
            effect: components["schemas"]["ChangeEffect"];
        };
        SourceStatus: {
            id: number;
            name: string;
            nameEn: string;
            profile: string;
            readThrough: string | null;
            /** @description Now minus read-through; null if never read. */
            behindSeconds: number | null;
            /** @description Not read for three times as long as its agent waits between readings, or never. */
            behind: boolean;
            /** @description Rows of today, by the clock of the source. */
            punches: number;
            quarantined: number;
            heartbeatAt: string | null;
            agentVersion: string | null;
            permissions: string | null;
            warnings: string[];
            /** @description Clock of the source minus the server's. */
            clockDifferenceSeconds: number | null;
            /** @description Clock of the agent's host minus the server's. */
            agentClockDifferenceSeconds: number | null;
            /** @description Clocks that are a minute or more off the server's. */
            findings: ("agent-clock" | "source-clock")[];
            /** @description Of its token that is valid longest; null if it has none. */
            tokenExpiresAt: string | null;
        };
        UnknownBadge: {
            sourceId: number;
            source: string;
            sourceEn: string;
            badge: string;
            nameAtSource: string | null;
            /** @description Those of which nobody was the owner at their time. */
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
            /** @description The time around the last one that is nobody's; null for no bound. */
            freeFrom: string | null;
            freeUntil: string | null;
            /** @description Punches from `freeFrom` until before `freeUntil`. */
            freePunches: number;
        };
        Sources: {
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            now: string;
            sources: components["schemas"]["SourceStatus"][];
        };
        UnknownBadges: {
            /** @description The latest first. */
            badges: components["schemas"]["UnknownBadge"][];
            /** @description What the next page comes after; null on the last. */
            next: string | null;
            /** @description Of all pages, counted up to 1,000. */
            count: number;
            /** @description There are more than `count`. */
            more: boolean;
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
        /** @description `takenBack` is false if exactly this is not known. */
        TakeBackBadgeResponse: {
            takenBack: boolean;
            daysMarked: number;
        };
        QuarantinedRow: {
            id: string;
            sourceId: number;
            source: string;
            sourceEn: string;
            row: {
                badge: string;
                time: string;
                direction: string;
                terminal: string;
            };
            /** @enum {string} */
            reason: "not-a-time" | "too-long" | "too-old" | "in-the-future";
            /**
             * Format: date-time
             * @description An instant, ISO 8601.
             */
            receivedAt: string;
        };
        Quarantine: {
            total: number;
            /** @description The newest first. */
            rows: components["schemas"]["QuarantinedRow"][];
            /** @description What the next page comes after; null on the last. */
            next: string | null;
        };
        /**
         * @description `missing`: an in or an out is not there. `unconfirmed`: nothing shows that work at home began.
         * @enum {string}
         */
        LostKind: "tardy" | "leftEarly" | "absent" | "missing" | "unconfirmed";
        /** @description What is excused stands apart: `Days` and `Minutes` are without it. */
        LostSums: {
            tardyDays: number;
            tardyMinutes: number;
            tardyExcusedDays: number;
            tardyExcusedMinutes: number;
            leftEarlyDays: number;
            leftEarlyMinutes: number;
            leftEarlyExcusedDays: number;
            leftEarlyExcusedMinutes: number;
            absentDays: number;
            absentMinutes: number;
            absentExcusedDays: number;
            absentExcusedMinutes: number;
            missingDays: number;
            unconfirmedDays: number;
        };
        Tardy: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            month: string;
            /** @enum {string} */
            period: "month" | "quarter" | "year";
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            kind: components["schemas"]["LostKind"];
            totals: components["schemas"]["LostSums"];
            /** @description How many people have days of the kind; 500 are given at most. */
            total: number;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["Department"] | null;
                sums: components["schemas"]["LostSums"];
            }[];
            /** @description Each with what lay below it; null for days of people who had none. */
            departments: {
                department: components["schemas"]["Department"] | null;
                /** @description What it lies below at the end, the nearest first. */
                above: number[];
                sums: components["schemas"]["LostSums"];
            }[];
            /** @description Tardy or left early by how many minutes; empty for another kind. */
            bands: {
                band: number;
                from: number;
                to: number | null;
                sums: components["schemas"]["LostSums"];
            }[];
            /** @description By the hour of the in, or of the out of who left early. */
            hours: {
                hour: number;
                sums: components["schemas"]["LostSums"];
            }[];
            /** @description The twelve months that end with the period. */
            trend: {
                month: string;
                sums: components["schemas"]["LostSums"];
            }[];
        };
        TardyDays: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            kind: components["schemas"]["LostKind"];
            total: number;
            days: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["Department"] | null;
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                in: string | null;
                out: string | null;
                minutes: number | null;
                excused: boolean;
                findings: ("TARDY" | "LEFT_EARLY" | "ABSENT" | "PARTLY_ABSENT" | "MISSING_IN" | "MISSING_OUT" | "NOT_IN_YET" | "SOURCE_BEHIND" | "WORKING" | "GRACE_USED" | "DUPLICATE_PUNCH" | "ORPHAN_OUT" | "CARRIED_OVER" | "OUTSIDE_PLAN" | "UNAPPROVED_DAY_OFF_WORK" | "LEAVE_WITH_PUNCH" | "REMOTE_UNCONFIRMED" | "DEEMED" | "OUTING" | "AWAY" | "KEY_DOUBTED" | "CORRECTED" | "CONTRADICTION" | "EXCUSED")[];
            }[];
        };
        /** @description In minutes from 00:00 of the date. */
        PlanInMinutes: {
            dayType: ("workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday") | null;
            readonly segments: [
                number,
                number
            ][];
            readonly breaks: [
                number,
                number
            ][];
            readonly floatingBreaks: [
                number,
                number
            ][];
            standardMinutes: number | null;
        };
        ShownShift: {
            id: number;
            code: string;
            name: string;
            colour: string;
            retired: boolean;
            /** @description Null if it is not there yet. */
            plan: components["schemas"]["PlanInMinutes"] | null;
        };
        PlanKind: {
            plan: components["schemas"]["PlanInMinutes"];
            /** @enum {string} */
            dayType: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
            segments: {
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
            }[];
            shiftId: number | null;
            pattern: {
                patternId: number;
                name: string;
                /** @enum {string} */
                scope: "company" | "site" | "department" | "team" | "employee";
                crew: string | null;
            } | null;
            holiday: {
                names: string[];
                /** @enum {string} */
                kind: "workday" | "offday" | "weeklyHoliday" | "publicHoliday" | "companyHoliday";
                /** @enum {string} */
                origin: "bundled" | "publicApi" | "manual";
            } | null;
            overridden: boolean;
            /** @description The person chose the start of it. */
            chosenStart: boolean;
            /** @description The last change of the date by a person, if there was one. */
            act: {
                id: number;
                /** @enum {string} */
                kind: "override" | "swap" | "copy" | "undo";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601.
                 */
                at: string;
                by: string;
                reason: string | null;
                before: {
                    shiftId: number | null;
                    byPattern: boolean;
                };
            } | null;
        };
        Absence: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            date: string & (unknown & unknown);
            /** @enum {string} */
            status: "pending" | "approved";
            /** @enum {string} */
            effect: "leave" | "trip" | "remote";
            /** @enum {string} */
            unit: "day" | "half" | "quarter" | "hours";
            /** @description Which half, 1 or 2, or quarter, 1 to 4. */
            which: number | null;
            /** @description Null for the whole day. */
            times: [
                string,
                string
            ] | null;
            /** @description Null for who sees only that somebody is away. */
            kind: {
                code: string;
                name: string;
                nameEn: string;
            } | null;
        };
        TeamPlans: {
            /** @description A local calendar date, `YYYY-MM-DD`. */
            from: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            to: string & (unknown & unknown);
            /** @description A local calendar date, `YYYY-MM-DD`. */
            today: string & (unknown & unknown);
            /** @description How many people pass the filter; 500 at most are listed. */
            total: number;
            people: {
                employee: {
                    id: number;
                    number: string;
                    name: string;
                };
                department: components["schemas"]["Department"];
                /** @description Whose law holds. */
                region: string;
                /** @description Null for who may not see them. */
                traits: {
                    /** @description Null: from ever. */
                    from: string | null;
                    /** @description The first date after it; null for good. */
                    until: string | null;
                    /** @enum {string} */
                    trait: "minor" | "pregnant" | "afterBirth" | "shortHours" | "exemptFromHours";
                }[] | null;
                team: {
                    id: number;
                    name: string;
                } | null;
                cells: (number | null)[];
                /** @description Those asked for only where more may be seen. */
                absences: components["schemas"]["Absence"][];
            }[];
            kinds: components["schemas"]["PlanKind"][];
            shifts: components["schemas"]["ShownShift"][];
            holidays: {
                /** @description A local calendar date, `YYYY-MM-DD`. */
                date: string & (unknown & unknown);
                names: string[];
            }[];
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
                code?: string;
                /** @description What the message names, for words of another language. */
                values?: {
                    [key: string]: string;
                };
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
            /** @description Until when the token of this request is valid. */
            tokenExpiresAt: string | null;
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
                /** @description Passed over if no punch can have it. */
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
            /**
             * @description Clock of the agent minus clock of the server.
             * @default null
             */
            agentClockDifferenceSeconds: number | null;
            /**
             * @description How often the agent reads; null for one that does not go on reading.
             * @default null
             */
            pollSeconds: number | null;
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
            /** @description Rows that cannot be true, new ones and those already in quarantine. */
            quarantined: number;
            moved: boolean;
            checkpoint: string | null;
        };
        SettingsRequest: {
            /** @description As the server calls it; another one is refused. */
            profile: string;
            /** @description A code that is not here says nothing. */
            directions: {
                code: string;
                /** @enum {string} */
                meaning: "in" | "out" | "breakOut" | "breakIn" | "unknown";
            }[];
        };
        SettingsResponse: {
            /** @description False if somebody had said it before, even if the same. */
            applied: boolean;
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
