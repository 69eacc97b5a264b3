// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/noticebar.h>
#include <support/desk.h>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace RadarDesk;

/// No letter that is pressed with Alt means two things at once.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnique_data();
    void areUnique();

private:
    static bool mayBeSeen(const QWidget &widget, const QWidget &window);
    static QHash<QString, QStringList> mnemonicsOf(const QWidget &window);
};

/// Whether it is on no page that others hide; it may be one that only shows at times.
bool TestMnemonics::mayBeSeen(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *each = &widget; each && each != &window; each = each->parentWidget()) {
        const auto *stack = qobject_cast<const QStackedWidget *>(each->parentWidget());
        if (each->isWindow() || (stack && stack->currentWidget() != each))
            return false;
        // One notice is acted on at a time.
        const bool isNotice = qobject_cast<const gui::NoticeBar *>(each);
        if ((isNotice || each->objectName() == "events") && !each->isVisible())
            return false;
    }
    return true;
}

QHash<QString, QStringList> TestMnemonics::mnemonicsOf(const QWidget &window)
{
    QHash<QString, QStringList> found;
    const auto add = [&found](const QKeySequence &keys, const QString &text) {
        if (!keys.isEmpty())
            found[keys.toString()].append(text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!mayBeSeen(*widget, window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->shortcut(), button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(QKeySequence::mnemonic(label->text()), label->text());
    }
    return found;
}

void TestMnemonics::areUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("events");
    for (const char *language : {"", "de", "es", "fr", "ja", "pt_BR", "zh_CN"}) {
        const bool isWritten = QByteArray(language).isEmpty() || QByteArray(language) == "de";
        for (const char *place : {"topTest", "topAccess", "topDemo"}) {
            for (const char *events : {"eventsList", "eventsPlot", "eventsConnections"}) {
                // The letters of the others follow those of English.
                if (isWritten || QByteArray(events) == "eventsList")
                    QTest::addRow("%s %s %s", language, place, events)
                        << QString(language) << QByteArray(place) << QByteArray(events);
            }
        }
    }
}

void TestMnemonics::areUnique()
{
    QFETCH(const QString, language);
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, events);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(":/i18n/radardesk_" + language));
        QCoreApplication::installTranslator(&translator);
    }
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>(place.constData()), Qt::LeftButton);
    if (!desk.find<QWidget>("events")->isVisible())
        QTest::mouseClick(desk.find<QToolButton>("showEvents"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QToolButton>(events.constData()), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto mnemonics = mnemonicsOf(desk.window);
    QVERIFY(mnemonics.size() > 5);
    QStringList collisions;
    for (auto each = mnemonics.cbegin(); each != mnemonics.cend(); ++each) {
        if (each->size() > 1)
            collisions.append(each.key() + ": " + each->join(" | "));
    }
    QVERIFY2(collisions.isEmpty(), qPrintable(collisions.join("; ")));
}

int tst_mnemonics(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestMnemonics test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mnemonics.moc"
