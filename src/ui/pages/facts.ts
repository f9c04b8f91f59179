/** The factual card: what happened on 24 February 2022 and after, each with its day and an address where it is certain. */
export const FACTS = [
  { id: 'invasion', date: '2022-02-24', url: 'https://docs.un.org/A/RES/ES-11/1' },
  { id: 'veto', date: '2022-02-25', url: 'https://docs.un.org/S/2022/155' },
  { id: 'assembly', date: '2022-03-02', url: 'https://docs.un.org/A/RES/ES-11/1' },
  { id: 'million', date: '2022-03-03', url: null },
  { id: 'court', date: '2022-03-16', url: 'https://www.icj-cij.org/case/182' },
  { id: 'bucha', date: '2022-04', url: null },
  { id: 'annexation', date: '2022-09-30', url: 'https://docs.un.org/A/RES/ES-11/4' },
  { id: 'displaced', date: '2022-12-31', url: 'https://www.unhcr.org/global-trends-report-2022' },
  { id: 'warrants', date: '2023-03-17', url: 'https://www.icc-cpi.int/situations/ukraine' },
] as const;
