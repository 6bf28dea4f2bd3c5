/** What officers and managers are over, and what tells them apart: "Customer Experience Officer", "Director of Corporate Communications". */
const DEPARTMENTS = new Set(
  `Sales Marketing Engineering Operations Operating Research Development Business Customer Customers Experience Success Communications
  Corporate Public Affairs Investor Investors Media Relations General Regional Global Senior Junior Associate Assistant Deputy Creative
  Art Technical Technology Program Programs Project Projects Account Accounts Branch Store Country Area National International Product
  Products Design Finance Financial Legal Human Resources People Talent Culture Strategy Strategic Growth Revenue Commercial Supply
  Chain Procurement Purchasing Manufacturing Production Plant Quality Safety Risk Compliance Security Information Data Analytics Digital
  Innovation Partnerships Alliances Applications Services Service Support Policy Government Medical Clinical Regulatory Scientific
  Science Administration Administrative Treasury Tax Audit Accounting Planning Investment Investments Portfolio Wealth Asset
  Management Executive Managing Founding Lead Principal Staff Software Hardware Systems Network Brand Content Community Events
  Group Acting Interim Independent Lead Non-Executive Nonexecutive Training Education Learning Diversity Inclusion Sustainability
  Equity Equities Credit Fixed Income Trading Banking Retail Wholesale Merchandising Distribution Logistics Transportation Vice Chief`
    .trim()
    .split(/\s+/u),
)

/** Those who hold a post: the words before them say which. */
const POST_HOLDERS = new Set(
  `Officer Officers Manager Managers Director Directors President Presidents Partner Partners Executive Executives Counsel Engineer Engineers
  Editor Analyst Analysts Advisor Adviser Consultant Representative Representatives Specialist Controller Producer Architect
  Scientist Fellow Lead Leader Leaders Head Coordinator Administrator Strategist Economist Technologist Secretary Treasurer Chair Chairman
  Trader Broker Buyer Recruiter Developer Designer Writer Correspondent Auditor Accountant`
    .trim()
    .split(/\s+/u),
)

const isDepartment = (word: string) => DEPARTMENTS.has(word) || word === 'and' || word === '&' || word === ','

/** "General Manager", "Customer Experience" before "Officer", "Sales" behind "Vice President of": a post, and nobody's name. */
export function isPost(texts: readonly string[], from: number, to: number): boolean {
  const words = texts.slice(from, to)
  const last = words.at(-1) as string
  if (POST_HOLDERS.has(last) && words.length > 1) return words.slice(0, -1).every(isDepartment)
  if (!words.every(isDepartment)) return false
  return POST_HOLDERS.has(texts[to] ?? '') || isOverseen(texts, from)
}

/** "Vice President of", "Head, Global", "Director, Investor". */
function isOverseen(texts: readonly string[], from: number): boolean {
  const link = texts[from - 1] ?? ''
  const holder = texts[from - 2] ?? ''
  return (link === 'of' || link === 'for' || link === ',') && (POST_HOLDERS.has(holder) || /^(?:E|S)?VP$/u.test(holder))
}
