/** From here on a clock that is off is a finding: a minute decides whether somebody is tardy. */
export const remarkableSeconds = 60
