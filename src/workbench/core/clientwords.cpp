// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/clientwords.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace RadarDesk::workbench {

namespace {

struct ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ClientWords)
};

constexpr qsizetype LongestAgent = 512;
constexpr qsizetype LongestWords = 60;

/// How a browser names itself, the most special name first: each also has those of others.
struct BrowserMark
{
    QByteArrayView mark;
    const char16_t *name;
};
constexpr std::array Browsers{
    BrowserMark{"Edg/", u"Edge"},
    BrowserMark{"EdgA/", u"Edge"},
    BrowserMark{"OPR/", u"Opera"},
    BrowserMark{"SamsungBrowser/", u"Samsung Internet"},
    BrowserMark{"Firefox/", u"Firefox"},
    BrowserMark{"FxiOS/", u"Firefox"},
    BrowserMark{"HeadlessChrome/", u"Headless Chrome"},
    BrowserMark{"CriOS/", u"Chrome"},
    BrowserMark{"Chrome/", u"Chrome"},
    BrowserMark{"Version/", u"Safari"},
};
constexpr std::array Systems{
    BrowserMark{"Android", u"Android"}, BrowserMark{"iPhone", u"iPhone"},
    BrowserMark{"iPad", u"iPad"},       BrowserMark{"Windows", u"Windows"},
    BrowserMark{"Mac OS X", u"macOS"},  BrowserMark{"CrOS", u"ChromeOS"},
    BrowserMark{"Linux", u"Linux"},
};

/// The digits that \a text begins with: the main version.
QString mainVersion(QByteArrayView text)
{
    const auto *const end =
        std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
    return QString::fromLatin1(text.first(end - text.begin()));
}

QString systemOf(QByteArrayView agent)
{
    const auto *const found =
        std::find_if(Systems.begin(), Systems.end(),
                     [agent](const BrowserMark &each) { return agent.contains(each.mark); });
    return found == Systems.end() ? QString() : QString::fromUtf16(found->name);
}

QString browserOf(QByteArrayView agent)
{
    for (const BrowserMark &each : Browsers) {
        const qsizetype at = agent.indexOf(each.mark);
        if (at < 0)
            continue;
        const QString version = mainVersion(agent.sliced(at + each.mark.size()));
        const QString name = QString::fromUtf16(each.name);
        return version.isEmpty() ? name : name + u' ' + version;
    }
    return {};
}

/// "curl/8.5.0 ..." as "curl 8.5.0": programs name themselves first.
QString programOf(QByteArrayView agent)
{
    const qsizetype end = agent.indexOf(' ');
    QString product = visibleText(end < 0 ? agent : agent.first(end), LongestWords);
    if (const qsizetype slash = product.indexOf(u'/'); slash > 0 && slash + 1 < product.size())
        product[slash] = u' ';
    return product;
}

} // namespace

QString clientWords(QByteArrayView userAgent)
{
    const QByteArrayView agent =
        userAgent.first(std::min(userAgent.size(), LongestAgent)).trimmed();
    if (!agent.startsWith("Mozilla/"))
        return programOf(agent);
    const QString browser = browserOf(agent);
    if (browser.isEmpty())
        return visibleText(agent, LongestWords);
    const QString system = systemOf(agent);
    return system.isEmpty() ? browser
                            //: %1 is a browser with its version, %2 an operating system
                            : ClientWords::tr("%1 on %2").arg(browser, system);
}

} // namespace RadarDesk::workbench
