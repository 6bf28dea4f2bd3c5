/** Agencies, regulators, courts, central banks and unions that business news names: organisations, but no companies. Ours. */
export const institutions: string = `Securities and Exchange Commission = SEC = U.S. Securities and Exchange Commission
Federal Trade Commission = FTC
Federal Communications Commission = FCC
Food and Drug Administration = FDA = U.S. Food and Drug Administration
Department of Justice = DOJ = Justice Department = U.S. Department of Justice
Department of Commerce = Commerce Department
Department of Defense = Pentagon = Defense Department = DoD
Department of Energy = Energy Department = DOE
Department of Labor = Labor Department
Department of State = State Department
Department of Transportation = Transportation Department
Department of Homeland Security = DHS
Department of Health and Human Services = HHS
Department of Agriculture = USDA
Department of the Treasury = Treasury Department = U.S. Treasury
Department of Education = Education Department
Internal Revenue Service = IRS
Federal Reserve = Fed ? = Federal Reserve Board
Federal Reserve Bank of New York = New York Fed
Federal Open Market Committee = FOMC
Federal Deposit Insurance Corp = FDIC = Federal Deposit Insurance Corporation
Office of the Comptroller of the Currency = OCC
Commodity Futures Trading Commission = CFTC
Consumer Financial Protection Bureau = CFPB
Environmental Protection Agency = EPA
Federal Aviation Administration = FAA
National Highway Traffic Safety Administration = NHTSA
National Transportation Safety Board = NTSB
National Labor Relations Board = NLRB
Nuclear Regulatory Commission = NRC
Federal Energy Regulatory Commission = FERC
Federal Bureau of Investigation = FBI
Central Intelligence Agency = CIA
National Security Agency = NSA
Cybersecurity and Infrastructure Security Agency = CISA
Drug Enforcement Administration = DEA
Immigration and Customs Enforcement
Customs and Border Protection
Centers for Disease Control and Prevention = CDC
Centers for Medicare and Medicaid Services = Centers for Medicare & Medicaid Services = CMS
National Institutes of Health = NIH
National Science Foundation
National Institute of Standards and Technology = NIST
DARPA = Defense Advanced Research Projects Agency
NASA
NOAA
U.S. Army
U.S. Navy
U.S. Air Force = US Air Force
U.S. Space Force = Space Force
U.S. Marine Corps
Royal Navy
Royal Air Force = RAF
British Army
Brazilian Air Force
Indian Air Force
Indian Navy
Indian Army
Royal Australian Navy
Royal Norwegian Navy
Luftwaffe
Israel Defense Forces = IDF
U.S. Patent and Trademark Office = USPTO
U.S. International Trade Commission = International Trade Commission
U.S. Trade Representative = USTR
Export-Import Bank
CFIUS = Committee on Foreign Investment in the United States
Bureau of Industry and Security
Bureau of Labor Statistics
Government Accountability Office = GAO
Congressional Budget Office = CBO
General Services Administration = GSA
Occupational Safety and Health Administration = OSHA
Social Security Administration
Small Business Administration = SBA
Veterans Affairs = Department of Veterans Affairs
FINRA = Financial Industry Regulatory Authority
PCAOB
FHFA = Federal Housing Finance Agency
Public Utility Commission of Texas
California Public Utilities Commission
ERCOT
PJM Interconnection = PJM
Delaware Court of Chancery = Delaware Chancery Court = Court of Chancery
Supreme Court = U.S. Supreme Court
Congress = U.S. Congress
Senate = U.S. Senate
House of Representatives = U.S. House of Representatives
White House = the White House
Kremlin
Downing Street
Biden administration
Trump administration
Republican Party = GOP
Democratic Party
Competition and Markets Authority = CMA
Financial Conduct Authority = FCA
Prudential Regulation Authority = PRA
Bank of England = BoE
HM Treasury
HM Revenue & Customs = HMRC
House of Commons
House of Lords
Information Commissioner's Office = ICO
Ofcom
Ofgem
Ofwat
National Health Service = NHS
NHS England
Serious Fraud Office = SFO
Takeover Panel
Ministry of Defence = MoD
Labour Party
Conservative Party
European Commission = EU Commission
European Union = EU = E.U.
European Central Bank = ECB
European Parliament
European Council
European Court of Justice = ECJ = Court of Justice of the European Union
European Medicines Agency = EMA
European Banking Authority
European Securities and Markets Authority = ESMA
European Investment Bank = EIB
European Space Agency = ESA
European Investment Fund
EBRD = European Bank for Reconstruction and Development
Eurostat
EASA = European Union Aviation Safety Agency
Bundesbank = Deutsche Bundesbank
BaFin
Bundeskartellamt = Federal Cartel Office
Bundestag
Bundeswehr
Treuhand
Autorité de la concurrence
AMF = Autorité des marchés financiers
ARCEP
CNIL
Bank of France = Banque de France
Bank of Italy = Banca d'Italia
Consob
Bank of Spain
CNMV
De Nederlandsche Bank = Dutch central bank
Authority for Consumers and Markets = ACM
Swiss National Bank = SNB
Finma = FINMA
Riksbank
Norges Bank
Danmarks Nationalbank
Data Protection Commission
Bank of Japan = BOJ = BoJ
Ministry of Finance = Finance Ministry
Ministry of Economy, Trade and Industry = METI
Japan Fair Trade Commission = JFTC
Financial Services Agency
People's Bank of China = PBOC
China Securities Regulatory Commission = CSRC
Cyberspace Administration of China = CAC
State Administration for Market Regulation = SAMR
Ministry of Commerce = MOFCOM = Commerce Ministry
State Council
Ministry of Industry and Information Technology = MIIT
NDRC = National Development and Reform Commission
Communist Party = Chinese Communist Party
Hong Kong Monetary Authority = HKMA
Securities and Futures Commission = SFC
Monetary Authority of Singapore = MAS
Reserve Bank of India = RBI
Securities and Exchange Board of India = SEBI = Sebi
Competition Commission of India = CCI
Telecom Regulatory Authority of India = TRAI
Enforcement Directorate
Central Bureau of Investigation = CBI
National Company Law Tribunal = NCLT
NITI Aayog
Ministry of Electronics and Information Technology = MeitY
ISRO = Indian Space Research Organisation
Lok Sabha
Rajya Sabha
BJP = Bharatiya Janata Party
Indian National Congress
Korea Fair Trade Commission = KFTC
Bank of Korea
Financial Supervisory Service
Reserve Bank of Australia = RBA
Australian Competition and Consumer Commission = ACCC
ASIC = Australian Securities and Investments Commission
APRA
Fair Work Commission
Commerce Commission
Reserve Bank of New Zealand
Bank of Canada
Competition Bureau
Ontario Securities Commission
CRTC
Central Bank of Brazil
CADE
Anatel
Anvisa
ANP
Banxico = Bank of Mexico
South African Reserve Bank
Competition Tribunal
Central Bank of Nigeria
Central Bank of Russia = Bank of Russia
Central Bank of Ireland
Turkish Central Bank
Saudi Central Bank
International Monetary Fund = IMF
World Bank = World Bank Group
World Trade Organization = WTO
World Health Organization = WHO
United Nations = UN = U.N.
UNESCO
UNICEF
International Energy Agency = IEA
International Air Transport Association = IATA
International Maritime Organization = IMO
International Labour Organization = ILO
International Civil Aviation Organization
OECD = Organisation for Economic Co-operation and Development
OPEC = Organization of the Petroleum Exporting Countries
OPEC+
NATO = Nato
African Union
African Development Bank
Asian Development Bank = ADB
Asian Infrastructure Investment Bank = AIIB
New Development Bank
Inter-American Development Bank
Bank for International Settlements = BIS
Basel Committee
Financial Stability Board = FSB
International Finance Corporation = IFC
International Court of Justice
International Criminal Court
Interpol
Europol
Hamas
Hezbollah
Taliban
Red Cross
Amnesty International
Human Rights Watch
Greenpeace
Oxfam
World Wildlife Fund = WWF
Transparency International
Wikipedia
World Economic Forum
International Olympic Committee = IOC
FIFA
UEFA
Formula One = Formula 1 = F1
Premier League
Bundesliga
La Liga
United Auto Workers = UAW
Teamsters = International Brotherhood of Teamsters
AFL-CIO
Service Employees International Union = SEIU
Communications Workers of America = CWA
Writers Guild of America = WGA
SAG-AFTRA
International Longshoremen's Association
Unite the Union
GMB Union
IG Metall
Verdi = Ver.di
Business Roundtable
U.S. Chamber of Commerce = Chamber of Commerce
Confederation of British Industry
Nasscom = NASSCOM
CII = Confederation of Indian Industry
FICCI
Semiconductor Industry Association
Motion Picture Association
American Petroleum Institute
PhRMA
Bill & Melinda Gates Foundation = Gates Foundation
Ford Foundation
Wellcome Trust
Linux Foundation
Apache Software Foundation
Mozilla Foundation
Electronic Frontier Foundation = EFF
Harvard University = Harvard
Harvard Business School
Stanford University = Stanford
Stanford Graduate School of Business
Massachusetts Institute of Technology = MIT
Yale University = Yale
Princeton University
Columbia University
Cornell University = Cornell
University of Pennsylvania
Wharton School = Wharton
University of Chicago
University of California = UC Berkeley = UCLA
University of Michigan
New York University = NYU
Carnegie Mellon = Carnegie Mellon University
Caltech = California Institute of Technology
Georgia Tech
Duke University
Johns Hopkins University = Johns Hopkins
Northwestern University
Oxford University = University of Oxford
Cambridge University = University of Cambridge
Imperial College London = Imperial College
London School of Economics = LSE
London Business School
University College London = UCL
University of Edinburgh
INSEAD
ETH Zurich
EPFL
Technical University of Munich
Tsinghua University
Peking University
University of Tokyo
National University of Singapore = NUS
Indian Institute of Technology = IIT
Indian Institute of Management = IIM
University of Toronto
Brookings Institution = Brookings
RAND Corp = RAND Corporation
Cato Institute
Heritage Foundation
American Enterprise Institute
Peterson Institute
Council on Foreign Relations
Chatham House
Bruegel
Carnegie Endowment
Pew Research Center = Pew
Center for Strategic and International Studies = CSIS
Gallup
Ipsos MORI
YouGov
Fermilab
CERN
Lawrence Livermore National Laboratory
Oak Ridge National Laboratory
Los Alamos National Laboratory
Sandia National Laboratories
Argonne National Laboratory
Fraunhofer = Fraunhofer Society
Max Planck Society
Imec = imec
ITRI
A*STAR
CSIRO`
