// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/clientwords.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/knownname.h>

#include <QCoreApplication>

#include <array>

namespace RadarDesk::workbench {

namespace {

struct ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ClientWords)
};

constexpr qsizetype MostOfWord = 40; // characters

// The order matters: the User-Agent of each browser also names those below it.
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

// Programs that are better known by another name than the one in their header.
constexpr std::array Programs{
    KnownName{QLatin1StringView("Python-urllib"), QLatin1StringView("Python urllib")},
    KnownName{QLatin1StringView("python-requests"), QLatin1StringView("Python Requests")},
    KnownName{QLatin1StringView("python-httpx"), QLatin1StringView("Python HTTPX")},
    KnownName{QLatin1StringView("node"), QLatin1StringView("Node.js")},
    KnownName{QLatin1StringView("GuzzleHttp"), QLatin1StringView("PHP Guzzle")},
    KnownName{QLatin1StringView("Go-http-client"), QLatin1StringView("Go")},
    KnownName{QLatin1StringView("okhttp"), QLatin1StringView("OkHttp")},
};

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

QString onItsSystem(const QString &browser, const QString &agent)
{
    for (const KnownName &system : Systems) {
        if (agent.contains(system.sign))
            return ClientWords::tr("%1 on %2", "a browser, an operating system")
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

QString clientWords(QByteArrayView userAgent)
{
    constexpr qsizetype MostOfUnknown = 60;
    constexpr qsizetype MostOfAgent = 500; // the browser's name is at its end
    const QString agent = visibleText(userAgent.trimmed(), MostOfAgent).simplified();
    if (QString browser = browserWords(agent); !browser.isEmpty())
        return browser;
    // The check of an endpoint, which imitates a browser.
    if (agent.contains(u"(compatible; RadarDesk)"))
        return QStringLiteral("RadarDesk");
    if (agent.startsWith(u"Mozilla/"))
        return visibleText(agent, MostOfUnknown);
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

} // namespace RadarDesk::workbench
