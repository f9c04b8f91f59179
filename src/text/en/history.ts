/** English words of "What happened": the factual card and the dated list. */
export const history = {
  'history.lead':
    'On 24 February 2022 Russia launched a full-scale invasion of Ukraine. This page keeps to what is established, with date and source.',
  'history.excuse':
    'To understand how a move was read is not to excuse it. Ukraine attacked nobody. The decision to invade was taken in Moscow.',

  'history.card.title': 'The invasion and after',
  'history.card.note':
    'This card ends in June 2023 and is far from complete. Each figure is that of the named source at the named time.',
  'history.card.invasion':
    'In the early morning, Russian forces attacked Ukraine from Russia, from Belarus and from occupied Crimea. President Putin announced what he called a “special military operation”. Missiles struck cities across the country, Kyiv among them.',
  'history.card.invasion.source':
    'UN General Assembly, resolution ES-11/1, which records the declaration of 24 February; OHCHR reports on Ukraine, 2022',
  'history.card.veto':
    'In the UN Security Council, Russia vetoed a draft that deplored the aggression. Eleven members voted for it; China, India and the United Arab Emirates abstained.',
  'history.card.veto.source': 'UN Security Council, meeting of 25 February 2022, draft S/2022/155',
  'history.card.assembly':
    'The UN General Assembly deplored “in the strongest terms the aggression by the Russian Federation against Ukraine” and demanded an immediate and complete withdrawal: 141 states in favour, 5 against (Belarus, Eritrea, North Korea, Russia, Syria), 35 abstentions.',
  'history.card.assembly.source': 'UN General Assembly, resolution ES-11/1, 2 March 2022',
  'history.card.million': 'One million people had fled Ukraine within seven days.',
  'history.card.million.source': 'UNHCR, the High Commissioner, 3 March 2022',
  'history.card.court':
    'The International Court of Justice ordered Russia to suspend at once the military operations begun on 24 February, by thirteen votes to two. The order is binding. Russia did not comply.',
  'history.card.court.source':
    'International Court of Justice, Ukraine v. Russian Federation, order of 16 March 2022',
  'history.card.bucha':
    'Russian forces left the north of Ukraine in early April. The UN human rights office then documented the unlawful killing of 441 civilians in the Kyiv, Chernihiv and Sumy regions. It said that the true number was likely to be considerably higher.',
  'history.card.bucha.source': 'OHCHR, report on killings of civilians, December 2022',
  'history.card.annexation':
    'Russia declared four Ukrainian regions annexed: Donetsk, Kherson, Luhansk and Zaporizhzhia. The General Assembly declared this invalid: 143 in favour, 5 against, 35 abstentions.',
  'history.card.annexation.source': 'UN General Assembly, resolution ES-11/4, 12 October 2022',
  'history.card.displaced':
    'At the end of 2022, 11.6 million Ukrainians were displaced: 5.7 million had fled the country and 5.9 million were displaced within it.',
  'history.card.displaced.source': 'UNHCR, Global Trends 2022, June 2023',
  'history.card.warrants':
    'The International Criminal Court issued warrants of arrest for Russia’s president and its commissioner for children’s rights, for the unlawful deportation of children from occupied Ukraine.',
  'history.card.warrants.source': 'International Criminal Court, 17 March 2023',

  'history.before.title': 'Before January 2022',
  'history.before.1':
    'Russia occupied Crimea in February and March 2014 and declared it annexed; the UN General Assembly affirmed that it belongs to Ukraine (resolution 68/262, 27 March 2014). From April 2014 armed groups led and supported by Russia fought Ukraine’s army in Donbas. The Minsk agreements of 2014 and 2015 did not end that war.',
  'history.before.2':
    'In 2021 Russia massed forces near Ukraine twice, in spring and from autumn on. In December it demanded two treaties. They would have kept Ukraine out of NATO, and sent allied forces home from the states that joined after May 1997. The United States and NATO refused both demands. They offered to talk about missiles, exercises and transparency.',

  'history.days.title': 'Six weeks, day by day',
  'history.days.note':
    'What was done and said in public between 10 January and 24 February 2022. It is written from a table of events that was checked against published reports. “Partly checked” marks a row in which one detail could not be confirmed. What only one side says is given as its claim.',
  'history.partly': 'partly checked',
  'history.side.west': 'US, NATO, Europe',
  'history.side.russia': 'Russia',
  'history.side.other': 'Others, and meetings of both',

  'history.day.stability':
    'US and Russian deputy foreign ministers meet in Geneva for about eight hours. The US offers talks on missiles, and limits on exercises for both sides. It rejects a veto over who may join NATO.',
  'history.day.ryabkov':
    'After the meeting Russia’s deputy foreign minister says that Russia does not intend to attack Ukraine. Its “top priority”, he says, is that Ukraine does not join NATO.',
  'history.day.council':
    'The NATO–Russia Council meets for four hours. NATO proposes more meetings: on arms control, on missiles, and on opening the two missions again.',
  'history.day.grushko':
    'Another Russian deputy foreign minister says what follows if NATO chooses containment: “counter-containment” and “counter-intimidation”.',
  'history.day.osce':
    'The OSCE, to which both sides belong, meets in Vienna. The US envoy says that “the drumbeat of war” is sounding loud.',
  'history.day.defacement':
    'In the night, about seventy websites of the Ukrainian government are defaced. Kyiv attributes it to groups linked to Russia; Moscow denies it.',
  'history.day.ukWeapons':
    'The United Kingdom announces light anti-tank weapons for Ukraine and a small team to train soldiers in their use. Deliveries begin.',
  'history.day.belarus':
    'Russian troops begin to arrive in Belarus. Both countries say that it is for exercises.',
  'history.day.aid': 'The US announces another $200 million of military aid for Ukraine.',
  'history.day.incursion':
    'President Biden speaks of a “minor incursion”. The next day he says that any movement of Russian units across the border is an invasion.',
  'history.day.geneva':
    'The US and Russian foreign ministers meet in Geneva. The US promises a written answer for the next week.',
  'history.day.javelins':
    'The US allows Estonia, Latvia and Lithuania to send anti-tank and anti-aircraft missiles to Ukraine.',
  'history.day.howitzers': 'Germany withholds the consent that Estonia needs to send howitzers to Ukraine.',
  'history.day.murayev':
    'The British foreign office publishes what it says is a Kremlin plan to install a pro-Russian leader in Kyiv.',
  'history.day.shipment': 'The first shipment of the $200 million lands in Kyiv.',
  'history.day.noEarlySanctions':
    'The US secretary of state rejects sanctions before an attack. Used early, he says, they would no longer deter.',
  'history.day.families':
    'The US and the United Kingdom order families and some of the staff of their embassies to leave Kyiv.',
  'history.day.alert': 'The US puts 8,500 troops at home on heightened alert.',
  'history.day.jets':
    'NATO lists what allies send east: a Danish frigate and F-16s, Spanish ships, Dutch F-35s; France is ready to send troops to Romania.',
  'history.day.southernDrills':
    'Russia begins drills with about 6,000 troops and at least 60 jets in its south and in occupied Crimea.',
  'history.day.chips':
    'US officials tell the press which exports would stop if Russia invades: chips and US technology.',
  'history.day.written':
    'The US and NATO each hand over a written answer. Membership stays open to all. They offer talks on missiles and transparency. They do not publish the answers.',
  'history.day.normandyParis':
    'Advisers of France, Germany, Russia and Ukraine meet in Paris for eight hours. They affirm the ceasefire in Donbas.',
  'history.day.china': 'China says that Russia’s security concerns should be “taken seriously”.',
  'history.day.february': 'President Biden warns that Russia may invade in February.',
  'history.day.macronCall':
    'In a call with President Macron, President Putin says that the West has ignored Russia’s “fundamental concerns”. Both want to go on talking.',
  'history.day.eastSoon': 'President Biden says that he will soon send US troops to eastern members of NATO.',
  'history.day.ignored':
    'President Putin speaks about it in public for the first time in over a month. Russia’s concerns have been ignored, he says, but he is ready to go on talking.',
  'history.day.leak':
    'A Spanish newspaper prints the written answers. The US offers a check: Russia may see that two bases, in Romania and Poland, hold no cruise missiles, if the US may see two bases in Russia.',
  'history.day.threeThousand':
    'The US sends 3,000 troops east: 2,000 to Germany and Poland, and 1,000 from Germany to Romania.',
  'history.day.destructive':
    'A Russian deputy foreign minister calls this a “destructive and unjustified step”.',
  'history.day.video': 'The US says that Russia plans to stage a video of an attack, as a pretext to invade.',
  'history.day.beijing': 'In Beijing, Russia and China together oppose further enlargement of NATO.',
  'history.day.macronMoscow':
    'President Macron talks with President Putin in Moscow for more than five hours. The next day he is in Kyiv.',
  'history.day.pipeline':
    'President Biden, with Chancellor Scholz beside him, says that Nord Stream 2 will not go ahead if Russia invades.',
  'history.day.resolve':
    'The joint exercise of Russia and Belarus enters its main phase. NATO expects about 30,000 Russian troops there.',
  'history.day.normandyBerlin':
    'The same four advisers meet in Berlin for nine hours. They agree only to meet again in March.',
  'history.day.anyTime':
    'The US national security adviser says that an invasion could begin at any time. He asks Americans to leave Ukraine within 24 to 48 hours.',
  'history.day.threeThousandMore': 'The US sends 3,000 more troops to Poland.',
  'history.day.call':
    'Presidents Biden and Putin talk for more than an hour. President Biden warns of “swift and severe costs”, and says that diplomacy is still open.',
  'history.day.trainers': 'US, British and Canadian military trainers leave Ukraine.',
  'history.day.scholz': 'Chancellor Scholz visits Kyiv, and Moscow the next day.',
  'history.day.pullBack': 'Russia says that some units are returning to base after their drills.',
  'history.day.duma':
    'The Duma asks President Putin to recognise the separatist areas of Donetsk and Luhansk as states.',
  'history.day.unverified':
    'President Biden says that the pull-back is not verified, and that more than 150,000 troops encircle Ukraine. Diplomacy, he says, is still open.',
  'history.day.false':
    'US officials call Russia’s claim of a pull-back false. They say that about 7,000 more troops have arrived.',
  'history.day.reply':
    'Russia answers in writing. Unless it gets binding guarantees it will respond, it says, and names “military-technical measures”.',
  'history.day.gorman': 'Russia expels the US deputy ambassador.',
  'history.day.shelling':
    'Shelling in Donbas rises steeply, and stays high until the 20th. Kyiv and Moscow blame each other.',
  'history.day.evacuation':
    'The separatist leaders in Donetsk and Luhansk order civilians to leave for Russia.',
  'history.day.decided':
    'The US estimates that Russia has 169,000 to 190,000 personnel in and near Ukraine. President Biden says that he is “convinced” that the decision to invade has been made.',
  'history.day.nuclear': 'Russia holds an exercise of its strategic nuclear forces.',
  'history.day.extended':
    'The exercise in Belarus, which should end today, is extended. The Russian troops stay.',
  'history.day.summit':
    'After calls by President Macron, Presidents Biden and Putin agree to a summit “in principle”.',
  'history.day.recognised':
    'President Putin recognises the separatist areas of Donetsk and Luhansk as states. He orders troops in, as “peacekeepers”.',
  'history.day.embargo': 'The US forbids trade with the two areas.',
  'history.day.certification': 'Germany halts the certification of Nord Stream 2.',
  'history.day.firstTranche':
    'The first sanctions: the United Kingdom names five banks and three people, the US two state banks and their subsidiaries.',
  'history.day.lavrov': 'The US secretary of state cancels his meeting with Russia’s foreign minister.',
  'history.day.invasion': 'Russia launches its full-scale invasion of Ukraine.',
  'history.day.sanctions':
    'The US and others impose sanctions on Russia’s financial system, and export controls.',
} as const;
