// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/elidedlabel.h>
#include <gui/kit/notices/faultline.h>
#include <support/desk.h>

#include <QAbstractButton>
#include <QAction>
#include <QCommandLinkButton>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// Labels and buttons show all of their words, or end in "…": in each place and sheet of a small
/// window.
class TestWholeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhole_data();
    void areWhole();

private:
    static bool isCut(const QLabel &label);
    static bool isCut(const QAbstractButton &button);
    static QStringList cutIn(const QWidget &window);
};

bool TestWholeTexts::isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const FaultLine *>(&label)
        || (qobject_cast<const ElidedLabel *>(&label) && !label.wordWrap()))
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

bool TestWholeTexts::isCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIcon = tool
        && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly
            || (tool->text().isEmpty() && !tool->icon().isNull()));
    if (button.text().isEmpty() || isIcon || qobject_cast<const QCommandLinkButton *>(&button))
        return false;
    return button.sizeHint().width() > button.width() + 1;
}

QStringList TestWholeTexts::cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window
            || widget->objectName().startsWith("qt_"))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((label && isCut(*label)) || (button && isCut(*button)))
            cut.append(QString("%1 “%2” (%3 of %4)")
                           .arg(widget->objectName(), label ? label->text() : button->text())
                           .arg(widget->width())
                           .arg(widget->sizeHint().width()));
    }
    return cut;
}

void TestWholeTexts::areWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"", "de", "es", "fr", "ja", "pt_BR", "zh_CN"})
        QTest::addRow("%s", *language == '\0' ? "en" : language)
            << QString(language) << 100 << QSize(1000, 640);
    QTest::newRow("en, larger") << QString() << 150 << QSize(1366, 768);
}

void TestWholeTexts::areWhole()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(":/i18n/radardesk_" + language));
        QCoreApplication::installTranslator(&translator);
    }
    Desk desk;
    desk.window.resize(size);
    QVERIFY(desk.isReady());
    const auto usual = qScopeGuard([&desk] { desk.zoom.reset(); });
    desk.zoom.setPercent(percent);
    QTest::mouseClick(desk.find<QWidget>("broadcast"), Qt::LeftButton);
    QTRY_COMPARE(desk.shown(workbench::EventKind::Arrival), 1);
    QStringList cut;
    const auto look = [&cut](const QWidget &window, const char *where) {
        QCoreApplication::processEvents();
        for (const QString &each : cutIn(window))
            cut.append(QString("%1: %2").arg(where, each));
    };
    for (const char *button :
         {"topTest", "jsonFace", "targetingFace", "itemsFace", "eventsPlot", "eventsConnections",
          "eventsList", "topAccess", "privateSuite", "privateRecording", "privateAccess",
          "privateEndpoint", "privateIdentities", "privatePresence", "privateCheck", "topDemo",
          "makeExample"}) {
        QTest::mouseClick(desk.find<QWidget>(button), Qt::LeftButton);
        look(desk.window, button);
    }
    QTest::mouseClick(desk.find<QWidget>("topTest"), Qt::LeftButton);
    auto *table = desk.find<QTableView>("table");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const workbench::Event *event = desk.timeline.eventAt(row);
        if (event && event->kind == workbench::EventKind::Broadcast)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    for (const char *command : {"profiles", "connect", "settings", "keys", "simulateFaults",
                                "export", "import", "whyNotArrived"}) {
        desk.find<QAction>(command)->trigger();
        const auto opened = [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            const auto sheet = std::ranges::find_if(windows, [](const QWidget *each) {
                return each->isVisible() && qobject_cast<const QDialog *>(each);
            });
            return sheet == windows.end() ? nullptr : *sheet;
        };
        QVERIFY2(QTest::qWaitFor([&opened] { return opened() != nullptr; }), command);
        QWidget *const sheet = opened();
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        look(*sheet, command);
        sheet->close();
    }
    QVERIFY2(cut.isEmpty(), qPrintable('\n' + cut.join('\n')));
}

int tst_wholetexts(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestWholeTexts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wholetexts.moc"
