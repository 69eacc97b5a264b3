// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesdesk.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

/// The form of a profile: its rows, and how little moves in them.
class TestProfileForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongMovesNothing();
    void rowsFollowEachOther();
    void aNewOneAsksForItsSecret();
    void fitsAndNamesEverything();
};

void TestProfileForm::whatIsWrongMovesNothing()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile profile = serviceProfile(desk, "Staging");
    profile.serviceAddress = "https://staging.example.com";
    auto *dialog = openDialog(desk, addedTo(desk, profile));
    const auto places = [dialog] {
        QCoreApplication::processEvents();
        QMap<QString, int> tops;
        const auto *form = in<QWidget>(dialog, "fields");
        for (const char *name : {"address", "kind", "version", "key", "channel", "endpoint",
                                 "headers", "production", "keep"})
            tops.insert(name, in<QWidget>(dialog, name)->mapTo(form, QPoint()).y());
        return tops;
    };
    const auto before = places();
    const auto type = [dialog](const char *name, const QString &text) {
        auto *field = in<QLineEdit>(dialog, name);
        field->setFocus();
        field->selectAll();
        Desk::type(text);
    };
    type("endpoint", "a");
    QVERIFY(in<QWidget>(dialog, "endpointFault")->isVisible());
    QCOMPARE(places(), before);
    type("channel", "no channel!");
    QVERIFY(in<QWidget>(dialog, "channelFault")->isVisible());
    QCOMPARE(places(), before);
    type("planMessages", "many");
    QVERIFY(in<QWidget>(dialog, "planFault")->isVisible());
    QCOMPARE(places(), before);
    type("address", "http://staging.example.com");
    QVERIFY(in<QWidget>(dialog, "insecure")->isEnabled());
    QCOMPARE(places(), before);
    type("address", "https://staging.example.com");
    QVERIFY(!in<QWidget>(dialog, "insecure")->isEnabled());
    QCOMPARE(places(), before);
}

// And no row is left empty for it.
void TestProfileForm::rowsFollowEachOther()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *dialog = openDialog(desk, addedTo(desk, serviceProfile(desk, "Staging")));
    QCoreApplication::processEvents();
    const auto *form = in<QWidget>(dialog, "fields");
    const auto placeOf = [&](const char *name) {
        const auto *widget = in<QWidget>(dialog, name);
        return QRect(widget->mapTo(form, QPoint()), widget->size());
    };
    const int most = 2 * form->fontMetrics().height();
    const QList<QPair<const char *, const char *>> rows{
        {"name", "address"}, {"address", "insecure"}, {"insecureHint", "kind"}, {"kind", "version"},
        {"version", "key"},  {"channel", "endpoint"}, {"endpoint", "headers"}};
    for (const auto &[above, below] : rows) {
        const int gap = placeOf(below).top() - placeOf(above).bottom();
        QVERIFY2(gap > 0 && gap <= most, qPrintable(QString("%1: %2").arg(above).arg(gap)));
    }
    // Each choice has its label beside it.
    for (const char *name : {"kind", "version"}) {
        const QRect label = placeOf(qPrintable(QString("%1Label").arg(name)));
        const QRect field = placeOf(name);
        QVERIFY2(label.right() < field.left() && label.top() < field.center().y()
                     && label.bottom() > field.top(),
                 name);
    }
}

// A new profile says that it has none, and shows the field for it.
void TestProfileForm::aNewOneAsksForItsSecret()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *dialog = openDialog(desk, SandboxId.toString());
    click(in<QToolButton>(dialog, "add"));
    const auto *panel = dialog->findChild<SecretPanel *>();
    QVERIFY(panel);
    QVERIFY2(in<QLabel>(panel, "state")->text().contains("no secret", Qt::CaseInsensitive),
             qPrintable(in<QLabel>(panel, "state")->text()));
    auto *secret = in<QLineEdit>(panel, "secret");
    QVERIFY(secret->isVisible() && secret->isEnabled());
    QVERIFY(!in<QPushButton>(panel, "show")->isVisible());
    secret->setFocus();
    Desk::type(TestSecret);
    click(in<QPushButton>(panel, "hold"));
    QVERIFY(!secret->isVisible());
    QVERIFY(in<QPushButton>(panel, "show")->isVisible());
}

void TestProfileForm::fitsAndNamesEverything()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *dialog = openDialog(desk, addedTo(desk, serviceProfile(desk, "Second")));
    QVERIFY(dialog->minimumSizeHint().width() <= 1000);
    QVERIFY(dialog->minimumSizeHint().height() <= 600);
    const auto widgets = dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = widget->objectName().startsWith("qt_") || widget->focusProxy();
        if (!(widget->focusPolicy() & Qt::TabFocus) || inner || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

int tst_profileform(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestProfileForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profileform.moc"
