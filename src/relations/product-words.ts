import { words } from './trade-words.ts'

/** What a product can be called: "Acme's painkiller Zip". */
export const PRODUCTS: readonly string[] = [
  ...words(`
    product service offering solution brand line range series family flagship bestseller best-seller blockbuster hit invention creation successor
    app application software program programme platform suite package tool toolbar plugin module feature chatbot assistant agent model llm browser
    database system website site portal marketplace messenger network game title console device gadget phone smartphone handset tablet laptop
    notebook computer pc workstation server mainframe supercomputer router modem chip chipset processor cpu gpu accelerator sensor camera lens
    printer scanner copier television tv monitor headset headphone earbud speaker watch smartwatch tracker wearable drone robot
    drug medicine medication treatment therapy vaccine antibody pill tablet injection jab insulin painkiller antibiotic antidepressant inhaler cream
    ointment implant stent test kit supplement vitamin
    car sedan saloon suv crossover hatchback minivan pickup van truck lorry tractor bus coach tram train locomotive motorcycle motorbike scooter
    moped bike bicycle vehicle limousine roadster coupe convertible jet airliner aircraft airplane plane helicopter airship glider fighter bomber tanker ferry yacht
    ship submarine engine turbine motor pump gearbox battery missile rocket launcher satellite spacecraft capsule rifle pistol gun tank howitzer
    radar excavator crane loader drill reactor pipeline
    beer ale lager stout cider wine whisky whiskey vodka gin rum spirit drink soda cola juice water tea coffee milk yoghurt yogurt cheese butter
    margarine snack crisp cracker biscuit cookie cereal chocolate candy sweet gum bar sauce ketchup soup noodle bread burger sausage
    cigarette cigar soap shampoo detergent toothpaste deodorant perfume fragrance cosmetic lotion lipstick nappy diaper razor tissue
    shoe sneaker trainer boot jacket dress handbag bag pen pencil toy doll puzzle guitar piano amplifier synthesizer sofa chair mattress
    lamp bulb oven fridge refrigerator cooker washer dishwasher vacuum cleaner kettle toaster boiler heater thermostat
    paint glue adhesive fibre fiber fabric alloy polymer resin fertiliser fertilizer herbicide pesticide weedkiller seed tyre tire helmet
    newspaper magazine journal weekly daily tabloid publication newsletter channel station show film movie album book novel podcast series
    index fund etf card account loan policy insurance currency stablecoin token wallet
    language framework library kernel format protocol standard technology architecture algorithm interface api engine
    collection label concept prototype machine instrument equipment microscope`),
  'operating system',
  'search engine',
  'credit card',
  'social network',
  'language model',
  'video game',
]
