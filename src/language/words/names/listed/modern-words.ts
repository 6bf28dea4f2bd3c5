/** Words of today's business news that the dictionary behind the vocabulary is too old or too general for. Ours. */
export const modernWords: string = `
accelerator accelerators activist activists archrival archrivals adtech aftermarket aggregator aggregators agritech airfare airfares
algorithmic analytics annualised annualized antitrust antivirus app apps arbitrageur arbitrageurs autonomous autopilot
backend backlog backlogs backstop backstopped barista beneficiary benchmark benchmarked benchmarking benchmarks
bestseller bestselling billings bioethanol biofuel biofuels biologics biomarker biomarkers biopharma biopharmaceutical
biosimilar biosimilars biotech biotechs biotechnology bitcoin bitcoins blockbuster blockbusters blockchain blockchains
blog blogger bloggers blogging blogs bluetooth bookkeeping bookrunner bookrunners bootstrapped breakeven broadband
brokerage brokerages bundling burnout buyback buybacks buyout buyouts bylaw bylaws capex carmaker carmakers carveout
carveouts cashback cashflow catalog catalogs chairperson chairwoman chatbot chatbots checkout checkouts chipmaker
chipmakers chipmaking chipset chipsets clawback clawbacks clickbait cloud clouds codec codeshare coder coders coding
cofounder cofounders cofounded colocation commoditised commoditized commoditization comorbidity comparables
competitiveness conglomerate conglomerates connectivity consortium consortia consultancies consultancy contactless
copay copays copilot copilots coronavirus coworker coworkers coworking crowdfund crowdfunded crowdfunding crypto
cryptocurrencies cryptocurrency custodian custodians customisable customizable cyber cyberattack cyberattacks
cybercrime cybersecurity datacenter datacenters datacentre datacentres dataset datasets deadline deadlines dealer
dealerships dealership dealmaker dealmakers dealmaking debottlenecking decacorn decarbonisation decarbonise
decarbonization decarbonize decarbonizing deepfake deepfakes delist delisted delisting delistings demerge demerged
demerger demergers deregulate deregulated deregulation derivatives diagnostics digitalisation digitalization digitise
digitised digitization digitize digitized disintermediation divest divested divesting divestiture divestitures
divestment divestments dongle downgrade downgraded downgrades downgrading downlisting downmarket downsize downsized
downsizing downstream downtime downtrend drugmaker drugmakers drugstore drugstores drone drones earbuds earnout
earnouts ebook ebooks ecommerce ecosystem ecosystems edtech electrification electrolyser electrolyzer email emailed
emailing emails endpoint endpoints ereader ethernet euro euros eurobond eurobonds exabyte exaflop exec execs
executive executives expat expats externality fab fabless fabs factoring fiberoptic fibre fintech fintechs firewall
firewalls firmware fiscal flagship flagships forex foundries foundry founder founders franchisee franchisees
franchisor frontend fulfillment fulfilment fundraise fundraiser fundraising funder funders gamer gamers gaming
genomic genomics geopolitical geopolitics geothermal gigabit gigafactories gigafactory gigawatt gigawatts globalisation
globalization goodwill greenfield greenhouse greenlight greenwashing groundbreaking guidance hack hacked hacker hackers
handset handsets headcount headquarter headquartered headquarters headset headsets headwind headwinds healthcare
hedge hedged hedges hedging holdco homebuilder homebuilders homebuilding hosted hosting hotspot hotspots hybrid hybrids
hydrocarbon hydrogen hyperlink hyperloop hyperscale hyperscaler hyperscalers impairments inbox incentivise
incentivize incumbents inflationary influencer influencers infotainment infrastructure inhouse innovators insolvency
installments insurtech interchange intercompany interoperability interoperable intraday inventories investee internet
intranet jetliner jetliners joint keynote keynotes kilowatt kilowatts laptop laptops layoff layoffs leaseback
legacy lender lenders leverage leveraged licensee licensees licensor lidar lifestyle lifecycle listings lithium
livestream livestreamed livestreaming lockdown lockdowns logistics lookback loyalty macroeconomic mainframe
mainframes malware manufacturability markdown markdowns marketer marketers marketplace marketplaces markup markups
medtech megabit megadeal megadeals megawatt megawatts memo merchandiser metaverse metric metrics microchip microchips
microcontroller microfinance microloan microprocessor microprocessors microservices midcap middleman middleware
midstream millennial millennials miner miners moat monetisation monetise monetised monetization monetize monetized
monetizing multibillion multicloud multimillion multinational multinationals multiyear nanotech nanotechnology neobank
neobanks nameplate netbook newco newsroom newsrooms nonbank nonprofit nonprofits notebook offboarding offering
offerings offline offload offloaded offloading offshore offshored offshoring offtake oilfield oilfields omnichannel
onboard onboarding oncology online onshore onshoring opex ophthalmology opioid opioids outage outages outbid
outpatient outperform outperformed outperforming outperformance outsource outsourced outsourcer outsourcers
outsourcing outstrip overcapacity overhang overhaul overhauled oversubscribed oversupply overvalued overweight
ownership pandemic pandemics passthrough patent patented patents payer payers paywall paywalls payout payouts
payroll payrolls peptide petabyte petrochemical petrochemicals pharma pharmaceutical pharmaceuticals phishing
photonics photovoltaic photovoltaics pipeline pipelines placebo plaintiff plaintiffs platform platforms playbook
podcast podcaster podcasters podcasting podcasts portfolio portfolios postpaid pre prepaid preclinical preorder
preordered preorders prepayment prequel pricey processor processors procurement proptech prospectus proxies
proxy publicly purchaser quant quants quantum quarterly ramp ramped ramping ransomware rata rebrand rebranded
rebranding recapitalisation recapitalise recapitalization recapitalize receivables recession recessionary refi refinance
refinanced refinancing refinancings regasification regulator regulators reinsurance reinsure reinsurer reinsurers
relaunch relaunched relist reorganise reorganization repricing reseller resellers resilience reskilling restock
restructure restructured restructuring restructurings retailer retailers retargeting reusability rideshare ridesharing
roadmap roadmaps roadshow roadshows roaming robo roboadvisor robotaxi robotaxis robotics rollback rollout rollouts
rollup runway saas sanctions scalability scalable scaleup scaleups securitisation securitization securitize
selfie selfies sellers selloff selloffs selldown semiconductor semiconductors sequencer sequencing shale
shareholding shareholdings shipbuilder shipbuilders shipbuilding shipper shippers shortfall shortfalls shortlisted
signage silo siloed slowdown slowdowns smartphone smartphones smartwatch smartwatches software solar solvency
sourced sourcing spacecraft spinoff spinoffs spinout sponsor sponsored sponsoring spreadsheets stablecoin stablecoins
stakeholder stakeholders stakes startup startups steelmaker steelmakers steelmaking stockpile stockpiled stockpiles
stockpiling stockbroker stockbrokers storefront storefronts streamer streamers streaming subcontract subcontractor
subcontractors subprime subscriber subscribers subsea subsidiaries subsidiary summarization supercomputer
supercomputers supercomputing supermajor supermajors superyacht supplychain surcharge surcharges sustainability
sustainably swap swaps takedown takedowns takeaway takeover takeovers tailwind tailwinds takeup taxpayers
technologist technologists telco telcos telecom telecommunications telecoms telehealth telemedicine terabyte
terabytes teraflops thinktank ticker timeline timelines timeframe toggle tokenise tokenization tokenize tokenized
topline touchpoint touchpoints touchscreen touchscreens traceability tranche tranches transformative transformer
transformers transshipment treasuries treasury turnaround turnarounds turnkey tweet tweeted tweeting tweets
unbanked unbundle unbundling underbanked undercut undercutting underinvestment underperform underperformed
underperforming undervalued underweight underwrite underwriter underwriters underwriting underwritten undisclosed
unicorn unicorns unlisted unprofitable unsecured upfront upgrade upgraded upgrades upgrading upmarket uplist
upside upsell upselling upskilling upstream uptime uptrend usability user users valuation valuations vape vapes
vaping vendor vendors venture ventures verticals viability viewership virtualization voucher vouchers wafer wafers
walkout warehousing watchdog watchdogs wearable wearables web webcast webcasts webinar webinars website websites
wellbeing wellness whistleblower whistleblowers wholesaler wholesalers wholly wifi windfarm windfarms winddown
wireless wirelessly workflow workflows workforce workforces workload workloads workplace workplaces workspace
workspaces workstream workstreams workstation workstations worldwide writedown writedowns writeoff writeoffs
xenotransplant yield yields yoy zeroday
ai api apis atm atms b2b b2c ceo ceos cfo cfos cio ciso cmo coo coos cpi cpu cpus crm cto ctos dna ebit ebitda eps erp
esg etf etfs ev evs evp fdi fy gdp gmv gpu gpus hr ipo ipos iot ip isp it kpi kpis lbo llm llms lng lpg m&a
mou nav nda nft nfts npl oem oems ott pc pcs pe pmi pos pr q1 q2 q3 q4 qa r&d reit reits rfp roe roi rna mrna
sim sku skus sme smes spac spacs svp tv tvs ui vat vc vcs vp vpn vr ar xr wfh yoy
ok okay nanometer nanometers nanometre
driverless tyremaker tyremakers toolmaker toolmakers watchmaker watchmakers brewers brewer
reselling resell resold unannounced
rangefinder rangefinders towage spoonable handhelds
planemaker planemakers engine-maker battery-maker phonemaker plane-maker cathode cathodes anode anodes electrolyte
perovskite polysilicon photolithography lithography interposer interposers inferencing inference finetune finetuned
hyperpersonalized pretrained pretraining multimodal prompt prompts agentic chatbots tokens vectorized explainability
prepandemic postpandemic reshoring nearshoring friendshoring cobots cobot exoskeleton geofencing telematics drivetrain
drivetrains powertrain powertrains rotorcraft airframe airframes avionics turbofan turbofans decommissioning
refranchise refranchising rightsizing spinoffs upsized upsize downround acquihire acquihires greenshoe
`
