// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/samplewords.h>

#include <array>

namespace RadarDesk::workbench {

namespace {

using Words = std::array<const char *, 10>;

/// Names that are common where one language is spoken, so that first and last go together.
struct NamesOfLanguage
{
    Words first;
    Words last;
};

constexpr std::array<NamesOfLanguage, 10> Names{{
    {{"Emma", "Olivia", "Grace", "Hannah", "Chloe", "James", "Oliver", "Thomas", "Samuel", "Noah"},
     {"Smith", "Taylor", "Walker", "Hughes", "Bennett", "Clarke", "Foster", "Morgan", "Palmer",
      "Wright"}},
    {{"Anna", "Lena", "Marie", "Sabine", "Jürgen", "Lukas", "Felix", "Jonas", "Käthe", "Björn"},
     {"Müller", "Schmidt", "Weber", "Becker", "Hoffmann", "Schäfer", "Köhler", "Vogel", "Groß",
      "Krüger"}},
    {{"Camille", "Élodie", "Manon", "Chloé", "Inès", "Hugo", "Louis", "Jérôme", "François",
      "Mathis"},
     {"Martin", "Bernard", "Dubois", "Moreau", "Lefèvre", "Girard", "Rousseau", "Mercier",
      "Béranger", "Chevalier"}},
    {{"Lucía", "María", "Sofía", "Carmen", "Inés", "Mateo", "Pablo", "Ángel", "Javier", "Andrés"},
     {"García", "Fernández", "Núñez", "Muñoz", "Romero", "Vázquez", "Ortega", "Castro", "Ibáñez",
      "Molina"}},
    {{"Giulia", "Chiara", "Sara", "Elena", "Alice", "Luca", "Marco", "Matteo", "Nicolò", "Paolo"},
     {"Rossi", "Russo", "Ferrari", "Bianchi", "Romano", "Colombo", "Ricci", "Greco", "Conti",
      "Gallo"}},
    {{"Zofia", "Agnieszka", "Małgorzata", "Ewa", "Julia", "Jakub", "Paweł", "Łukasz", "Michał",
      "Adam"},
     {"Nowak", "Wójcik", "Krawczyk", "Mazur", "Wieczorek", "Dąbek", "Król", "Pawlak", "Stępień",
      "Zając"}},
    {{"Elif", "Ayşe", "Zeynep", "Fatma", "Merve", "Mehmet", "Mustafa", "Emre", "Çağlar", "Ömer"},
     {"Yılmaz", "Kaya", "Demir", "Şahin", "Çelik", "Yıldız", "Öztürk", "Aydın", "Arslan", "Doğan"}},
    {{"Priya", "Ananya", "Kavita", "Neha", "Sunita", "Rahul", "Arjun", "Vikram", "Sanjay", "Amit"},
     {"Sharma", "Patel", "Gupta", "Mehta", "Iyer", "Nair", "Verma", "Joshi", "Kapoor", "Desai"}},
    {{"Freja", "Astrid", "Ingrid", "Saga", "Liv", "Lars", "Søren", "Åke", "Nils", "Håkon"},
     {"Hansen", "Nielsen", "Lindberg", "Sjöberg", "Bergström", "Dahl", "Østergaard", "Holm", "Lund",
      "Nygård"}},
    {{"Yuki", "Sakura", "Aiko", "Haruka", "Naomi", "Haruto", "Kenji", "Takumi", "Daichi",
      "Hiroshi"},
     {"Sato", "Suzuki", "Tanaka", "Watanabe", "Nakamura", "Kobayashi", "Yamada", "Mori", "Fujita",
      "Ishikawa"}},
}};

constexpr Words Kinds{"quiet", "small", "patient",  "new", "curious",
                      "busy",  "tall",  "friendly", "old", "clever"};
constexpr Words People{"courier", "gardener", "engineer",  "baker",  "pilot",
                       "teacher", "sailor",   "neighbour", "driver", "painter"};
constexpr Words Deeds{"found",   "sent",    "opened", "moved",    "ordered",
                      "counted", "painted", "packed", "returned", "repaired"};
constexpr Words Things{"a parcel",     "the last letter", "two lamps",   "a red bicycle",
                       "the old map",  "nine apples",     "a blue door", "the radio",
                       "an empty box", "some bread"};
constexpr Words Circumstances{"before noon",       "near the station", "in the rain", "at last",
                              "without a word",    "by the river",     "after lunch", "on the roof",
                              "for a good friend", "twice this week"};

QString oneOf(const Words &words, PlaceholderRandom &random)
{
    std::uniform_int_distribution<std::size_t> place(0, words.size() - 1);
    return QString::fromUtf8(words.at(place(random)));
}

} // namespace

QString samplePerson(PlaceholderRandom &random)
{
    std::uniform_int_distribution<std::size_t> place(0, Names.size() - 1);
    const NamesOfLanguage &names = Names.at(place(random));
    const QString first = oneOf(names.first, random);
    return first + u' ' + oneOf(names.last, random);
}

QString sampleSentence(PlaceholderRandom &random)
{
    QStringList words{QStringLiteral("The")};
    for (const Words *list : {&Kinds, &People, &Deeds, &Things, &Circumstances})
        words.append(oneOf(*list, random));
    return words.join(u' ') + u'.';
}

} // namespace RadarDesk::workbench
