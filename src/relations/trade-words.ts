/** "make build" as two words. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Verbs for bringing goods into being. */
export const MAKING = words(`
  make build manufacture produce assemble fabricate cast forge mould mold weave knit sew stitch print brew bottle fill
  package blend roast bake grow refine engineer craft design develop construct write formulate  distill grind cut finish paint publish
   spin dye  process supply provide deliver furnish`)

/** Verbs for the work that a firm does on what belongs to its customer. */
export const SERVICING = words(`
  handle operate maintain service repair overhaul refurbish install run clean store host manage monitor inspect test guard distribute
  transport ship haul fly charter launch issue certify calibrate collect recycle warehouse translate administer underwrite insure
  reinsure process secure dispatch`)

/** Verbs for having and using what somebody else has made: "flies jets built by Acme". */
export const USING = words(`
  have get use sell fly operate run deploy buy order lease rent serve stock carry drive install adopt employ rely depend need require wear
  feature contain ship fit equip offer pour import purchase source leave switch turn work`)

/** Nouns for goods and services that one firm buys from another; ideas, praise and money come from elsewhere. */
export const GOODS = words(`
  aircraft airliner aluminium aluminum ammunition antenna app appliance array asphalt axle barley barrel battery beam bearing bed beef bike
  bicycle blade board boat body bolt bottle box brake brick bulb bus butter cable camera can canvas capacitor car carton casing cell cement
  centre center chassis chemical chip chipset circuit clay cloth clothes cloud coal coating cobalt cocoa code coffee coil component computer concrete
  connector container content control controller copper cotton cover crane crude cup cushion data desk dial display door dose dress drill
  drive drone drug dye egg electricity electrode electronics electrolyser engine envelope equipment fabric feed fertiliser fertilizer fibre
  fiber film filter fish fitting fleet flour fluid foil food footage frame freighter fruit fuel furnace furniture fuselage gas gear gearbox
  gene generator glass glue gold grain graphite grease grid gun hardware helicopter helmet honey hops hose hull ingot ingredient ink inverter
  iron jacket jet juice kerosene kit lamp laptop laser leather lens lettuce light lighting lime lipid lithium litre locomotive loom lorry
  lubricant machine machinery magnet malt map mask mast material meal meat medicine membrane memory metal meter methane methanol milk mirror
  missile modem module motor mould nickel nozzle oat oats oil optics ore oven oxygen pack packaging paint pallet panel paper part paste
  patent pellet petrol phone pig pill pipe pipeline plane plastic plate plug polymer potato powder power printer processor product propeller
  protein pulp pump radar radio rail reactor receiver resin rice rifle ring robot rocket roof rotor rubber salmon salt sand satellite sausage
  scanner screen screw seat seed semiconductor sensor server shaft sheet shell ship shirt shoe silicon silk skin software solvent spacecraft
  spare spares speaker sponge starch steel stone storage substrate sugar suit switch syringe system tank tanker tape tea technology telescope
  tent textile thread ticket tile timber titanium toner tool tractor train tram transformer transmission truck tube turbine turbines tyre
  tire uniform uranium vaccine valve van vehicle vessel vial wafer wagon water wax wheat wheel window windscreen wine wing wire wood wool
  yarn zinc zip service services capacity bandwidth hosting payroll catering`)

/** Nouns for companies and what makes them up: what changes hands with these is no goods. */
export const PARTS_OF_FIRMS = words(`
  stake share business unit division subsidiary company brand operation itself control majority ownership holding interest % name right rights
  land site factory plant property building mine portfolio loan stock bond debt asset arm firm startup chain branch house office works work
  maker rival parent trademark character franchise minority shareholding equity position headquarters campus group venture club team affiliate activity segment outlet store shop
  warehouse hotel resort refinery brewery distillery winery vineyard hypermarket supermarket mall field farm ranch airport casino restaurant clinic
  hospital school newspaper magazine studio label mill smelter quarry depot estate theatre
  facility premises tower skyscraper house villa flat apartment complex terminal port park garden castle mansion pub stadium arena shipyard plot parcel
  acreage fund trust vehicle hectare acre`)

/** Nouns for what a company takes in. */
export const TAKINGS = words('revenue sale sales income turnover business profit earnings takings')
