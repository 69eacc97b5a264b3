// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserbench.h"

#include <privatechannels/judges/wayjudge.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// The check says what a real browser does, of everything that a browser decides. Without one the
/// check alone is compared with what is known of browsers.
class BrowserBenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheBrowser_data();
    void agreesWithTheBrowser();
    void portsAreBlocked();

private:
    BrowserBench m_bench;
    Browser m_browser; ///< Ends before the servers do.
    bool m_hasBrowser = false;
};

void BrowserBenchTest::initTestCase()
{
    for (const auto cases : {bodyCases, framingCases, corsCases, preflightCases, redirectCases,
                             addressCases, cookieCases})
        m_bench.add(cases());
    m_hasBrowser = Browser::missing().isEmpty();
    if (!m_hasBrowser)
        return;
    QVERIFY(m_browser.start());
    QVERIFY(m_bench.ask(m_browser));
}

void BrowserBenchTest::agreesWithTheBrowser_data()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype i = 0; i < m_bench.cases().size(); ++i)
        QTest::addRow("%s", m_bench.cases().at(i).name.constData()) << i;
}

void BrowserBenchTest::agreesWithTheBrowser()
{
    QFETCH(const qsizetype, number);
    const BrowserCase &each = m_bench.cases().at(number);
    if (m_hasBrowser && !each.isUntold)
        QVERIFY2(m_bench.isReadByBrowser(number) == each.isRead, "the browser");
    const StepResult step = m_bench.judged(number);
    const StepVerdict expected = each.isUntold    ? StepVerdict::Skipped
        : each.isRead && !each.isRefusedElsewhere ? StepVerdict::Passed
                                                  : StepVerdict::Failed;
    const QString said = step.findings.isEmpty()
        ? step.summary
        : nameOf(step.findings.first().fault) + QStringLiteral(": ") + step.summary;
    QVERIFY2(step.verdict == expected, qPrintable(said));
}

void BrowserBenchTest::portsAreBlocked()
{
    if (!m_hasBrowser)
        QSKIP(qUtf8Printable(Browser::missing()));
    BrowserPage page = m_browser.open(m_bench.page(PagePlace::Own));
    m_browser.clearConsole();
    // All low ports, and those above where something of old may listen.
    page.run(R"(window.left_ = 0;
        const more = [1719, 1720, 1723, 2049, 2050, 3000, 3306, 3659, 4045, 4190, 5000, 5060, 5061,
                      5173, 5432, 6000, 6001, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 8000,
                      8080, 9000, 9100, 10080, 11211, 27017];
        for (let port = 1; port <= 1024; ++port)
            more.push(port);
        for (const port of more) {
            ++window.left_;
            fetch(`http://127.0.0.1:${port}/`).catch(() => 0).then(() => --window.left_);
        })");
    QTRY_COMPARE_WITH_TIMEOUT(page.run("return window.left_").toInt(-1), 0, 60'000);
    static const QRegularExpression blocked(
        QStringLiteral("http://127\\.0\\.0\\.1:([0-9]+)/.*ERR_UNSAFE_PORT"));
    QSet<int> byBrowser;
    for (const QString &line : m_browser.console()) {
        if (const auto found = blocked.match(line); found.hasMatch())
            byBrowser.insert(found.captured(1).toInt());
    }
    QVERIFY(byBrowser.size() > 50);
    // The Fetch standard and other browsers have these as well.
    const QSet<int> byOthers{4190, 6679};
    QStringList different;
    for (int port = 1; port <= 11000; ++port) {
        const bool isBlocked = byBrowser.contains(port) || byOthers.contains(port);
        if (isBlockedPort(static_cast<quint16>(port)) != isBlocked)
            different.append(QString::number(port));
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u' ')));
}

int tst_browserbench(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    BrowserBenchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_browserbench.moc"
