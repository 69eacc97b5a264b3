// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/callerwords.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/clientwords.h>
#include <workbench/events/knownname.h>

#include <QCoreApplication>

#include <array>

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct CallerWords
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::TrafficRecorder)
};

constexpr qsizetype MostOfWord = 40; // characters

constexpr QLatin1StringView LibraryStart("pushradar-server-");

// The platforms of the service's libraries.
constexpr std::array Languages{
    KnownName{QLatin1StringView("python"), QLatin1StringView("Python")},
    KnownName{QLatin1StringView("node"), QLatin1StringView("Node.js")},
    KnownName{QLatin1StringView("php"), QLatin1StringView("PHP")},
    KnownName{QLatin1StringView("ruby"), QLatin1StringView("Ruby")},
    KnownName{QLatin1StringView("dotnet"), QLatin1StringView(".NET")},
    KnownName{QLatin1StringView("cpp"), QLatin1StringView("C++")},
};

} // namespace

QString libraryWords(const QByteArray &library)
{
    QString whole = visibleText(library).simplified();
    if (whole.isEmpty() || !whole.startsWith(LibraryStart))
        return whole;
    const qsizetype space = whole.indexOf(u' ');
    const QString id = space < 0 ? whole : whole.first(space);
    const QString version =
        space < 0 ? QString() : whole.sliced(space + 1).left(MostOfWord).trimmed();
    const QString code = id.sliced(LibraryStart.size());
    const QString language = nameIn(Languages, code);
    if (version.isEmpty())
        return CallerWords::tr("%1 library (%2)", "a programming language, the library's name")
            .arg(language.isEmpty() ? code : language, id);
    return CallerWords::tr("%1 library %2 (%3)",
                           "a programming language, a version, the library's name")
        .arg(language.isEmpty() ? code : language, version, id);
}

QString platformWords(const QByteArray &platform)
{
    const QString code = visibleText(platform, MostOfWord).simplified();
    if (code.isEmpty())
        return {};
    const QString language = nameIn(Languages, code);
    return CallerWords::tr("%1 library for v2", "a programming language")
        .arg(language.isEmpty() ? code : language);
}

QString clientWords(const QByteArray &origin, const QByteArray &userAgent)
{
    const QString program = workbench::clientWords(userAgent);
    const QString page = visibleText(origin);
    if (program.isEmpty() || page.isEmpty())
        return program + page;
    return CallerWords::tr("%1, %2", "a browser, the origin of its page").arg(program, page);
}

} // namespace RadarDesk::session
