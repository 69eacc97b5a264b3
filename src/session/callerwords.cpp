// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/callerwords.h>

#include <workbench/core/keepable.h>

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

struct KnownName
{
    QLatin1StringView sign;
    QLatin1StringView name;
};

constexpr QLatin1StringView LibraryStart("pushradar-server-");

// What the service's libraries are for.
constexpr std::array Languages{
    KnownName{QLatin1StringView("python"), QLatin1StringView("Python")},
    KnownName{QLatin1StringView("node"), QLatin1StringView("Node.js")},
    KnownName{QLatin1StringView("php"), QLatin1StringView("PHP")},
    KnownName{QLatin1StringView("ruby"), QLatin1StringView("Ruby")},
    KnownName{QLatin1StringView("dotnet"), QLatin1StringView(".NET")},
    KnownName{QLatin1StringView("cpp"), QLatin1StringView("C++")},
};

// In this order: each browser says that it is those below it, too.
constexpr std::array Browsers{
    KnownName{QLatin1StringView("Edg/"), QLatin1StringView("Edge")},
    KnownName{QLatin1StringView("EdgA/"), QLatin1StringView("Edge")},
    KnownName{QLatin1StringView("EdgiOS/"), QLatin1StringView("Edge")},
    KnownName{QLatin1StringView("OPR/"), QLatin1StringView("Opera")},
    KnownName{QLatin1StringView("SamsungBrowser/"), QLatin1StringView("Samsung Internet")},
    KnownName{QLatin1StringView("Firefox/"), QLatin1StringView("Firefox")},
    KnownName{QLatin1StringView("FxiOS/"), QLatin1StringView("Firefox")},
    KnownName{QLatin1StringView("HeadlessChrome/"), QLatin1StringView("Chrome")},
    KnownName{QLatin1StringView("CriOS/"), QLatin1StringView("Chrome")},
    KnownName{QLatin1StringView("Chrome/"), QLatin1StringView("Chrome")},
};

constexpr std::array Systems{
    KnownName{QLatin1StringView("Android"), QLatin1StringView("Android")},
    KnownName{QLatin1StringView("iPhone"), QLatin1StringView("iOS")},
    KnownName{QLatin1StringView("iPad"), QLatin1StringView("iPadOS")},
    KnownName{QLatin1StringView("Windows"), QLatin1StringView("Windows")},
    KnownName{QLatin1StringView("Mac OS X"), QLatin1StringView("macOS")},
    KnownName{QLatin1StringView("CrOS"), QLatin1StringView("ChromeOS")},
    KnownName{QLatin1StringView("Linux"), QLatin1StringView("Linux")},
};

// Programs whose own words are less known than what they are.
constexpr std::array Programs{
    KnownName{QLatin1StringView("Python-urllib"), QLatin1StringView("Python urllib")},
    KnownName{QLatin1StringView("python-requests"), QLatin1StringView("Python Requests")},
    KnownName{QLatin1StringView("python-httpx"), QLatin1StringView("Python HTTPX")},
    KnownName{QLatin1StringView("node"), QLatin1StringView("Node.js")},
    KnownName{QLatin1StringView("GuzzleHttp"), QLatin1StringView("PHP Guzzle")},
    KnownName{QLatin1StringView("Go-http-client"), QLatin1StringView("Go")},
    KnownName{QLatin1StringView("okhttp"), QLatin1StringView("OkHttp")},
};

QChar visible(QChar c)
{
    constexpr char16_t Pictures = 0x2400; // of each control character
    constexpr char16_t DeletePicture = 0x2421;
    switch (c.category()) {
    case QChar::Other_Control:
        return c.unicode() < u' ' ? QChar(Pictures + c.unicode())
            : c.unicode() == 0x7F ? QChar(DeletePicture)
                                  : QChar(QChar::ReplacementCharacter);
    case QChar::Other_Format: // may turn the direction of what follows
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return QChar::ReplacementCharacter;
    default:
        return c;
    }
}

/// The digits and points at the start of \a text, at most two numbers of it.
QString versionAt(QStringView text, int numbers)
{
    qsizetype end = 0;
    for (int points = 0; end < text.size() && end < MostOfWord; ++end) {
        if (text.at(end) == u'.' && ++points >= numbers)
            break;
        if (text.at(end) != u'.' && !text.at(end).isDigit())
            break;
    }
    return text.first(end).toString();
}

template <typename Names> QString nameIn(const Names &names, QStringView sign)
{
    for (const KnownName &known : names) {
        if (sign.compare(known.sign, Qt::CaseInsensitive) == 0)
            return known.name;
    }
    return {};
}

QString onItsSystem(const QString &browser, const QString &agent)
{
    for (const KnownName &system : Systems) {
        if (agent.contains(system.sign))
            return CallerWords::tr("%1 on %2", "a browser, an operating system")
                .arg(browser, system.name);
    }
    return browser;
}

/// Empty when it is none that is known.
QString browserWords(const QString &agent)
{
    for (const KnownName &browser : Browsers) {
        const qsizetype at = agent.indexOf(browser.sign);
        if (at < 0)
            continue;
        const QString version = versionAt(QStringView(agent).sliced(at + browser.sign.size()), 1);
        return onItsSystem(QString(browser.name + u' ' + version).trimmed(), agent);
    }
    const qsizetype version = agent.indexOf(u"Version/");
    if (version < 0 || !agent.contains(u"Safari/"))
        return {};
    return onItsSystem(
        QStringLiteral("Safari ") + versionAt(QStringView(agent).sliced(version + 8), 2), agent);
}

} // namespace

QString strangersText(const QString &text, qsizetype most)
{
    QString shown = withoutHalfPairs(text.left(most));
    for (QChar &c : shown)
        c = visible(c);
    return text.size() > most ? shown.left(most - 1) + u'…' : shown;
}

QString strangersText(const QByteArray &bytes, qsizetype most)
{
    constexpr qsizetype MostBytesOfOne = 4;
    // One character more tells that there is more.
    return strangersText(QString::fromUtf8(bytes.left((most + 1) * MostBytesOfOne)), most);
}

QString libraryWords(const QByteArray &library)
{
    const QString whole = strangersText(library).simplified();
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
    const QString code = strangersText(platform, MostOfWord).simplified();
    if (code.isEmpty())
        return {};
    const QString language = nameIn(Languages, code);
    return CallerWords::tr("%1 library for v2", "a programming language")
        .arg(language.isEmpty() ? code : language);
}

QString programWords(const QByteArray &userAgent)
{
    constexpr qsizetype MostOfAgent = 500; // the browser's name stands at its end
    const QString agent = strangersText(userAgent, MostOfAgent).simplified();
    if (const QString browser = browserWords(agent); !browser.isEmpty())
        return browser;
    // "name/version (more)"
    const qsizetype space = agent.indexOf(u' ');
    const QStringView first = QStringView(agent).first(space < 0 ? agent.size() : space);
    const qsizetype slash = first.indexOf(u'/');
    const QStringView sign = slash < 0 ? first : first.first(slash);
    const QString known = nameIn(Programs, sign);
    const QString name = known.isEmpty() ? sign.toString() : known;
    if (slash < 0)
        return (known.isEmpty() ? agent : known).left(MostOfWord);
    const QString version = first.sliced(slash + 1).left(MostOfWord).toString();
    return QString(name.left(MostOfWord) + u' ' + version).trimmed();
}

QString clientWords(const QByteArray &origin, const QByteArray &userAgent)
{
    const QString program = programWords(userAgent);
    const QString page = strangersText(origin);
    if (program.isEmpty() || page.isEmpty())
        return program + page;
    return CallerWords::tr("%1, %2", "a browser, the origin of its page").arg(program, page);
}

} // namespace RadarDesk::session
