// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/formplace.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace RadarDesk::gui;

/// Widgets that take an empty one's place in a form.
class TestFormPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsPlace_data();
    void takesItsPlace();
};

namespace {

QWidget *named(QWidget *widget, const char *name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

/// A layout, a splitter, pages or a scroll area in a window, with a field before and one after an
/// empty place.
struct Form
{
    explicit Form(const QString &kind)
    {
        QWidget *parent = &window;
        auto *layout = new QVBoxLayout(&window);
        if (kind == u"splitter")
            layout->addWidget(parent = new QSplitter);
        else if (kind == u"pages")
            layout->addWidget(parent = new QStackedWidget);
        else if (kind == u"scroll area")
            layout->addWidget(parent = new QScrollArea);
        before = new QLineEdit(&window);
        place = named(new QWidget(&window), "panel");
        after = new QLineEdit(&window);
        for (QWidget *each : {before, place, after}) {
            if (auto *splitter = qobject_cast<QSplitter *>(parent))
                splitter->addWidget(each);
            else if (auto *pages = qobject_cast<QStackedWidget *>(parent))
                pages->addWidget(each);
            else if (auto *area = qobject_cast<QScrollArea *>(parent); area && each == place)
                area->setWidget(each);
            else
                layout->addWidget(each);
        }
        if (auto *pages = qobject_cast<QStackedWidget *>(parent))
            pages->setCurrentWidget(place);
    }

    QWidget window;
    QWidget *before = nullptr;
    QWidget *place = nullptr;
    QWidget *after = nullptr;
};

/// A panel whose second field has the keyboard first.
QWidget *makePanel(QWidget *parent)
{
    auto *panel = new QWidget(parent);
    auto *layout = new QVBoxLayout(panel);
    auto *first = named(new QLineEdit(panel), "first");
    auto *second = named(new QLineEdit(panel), "second");
    layout->addWidget(first);
    layout->addWidget(second);
    panel->setFocusProxy(second);
    return panel;
}

/// The fields in the order of the Tab key, beginning with \a from.
QList<QWidget *> fieldsFrom(QWidget *from)
{
    QList<QWidget *> fields{from};
    for (QWidget *each = from->nextInFocusChain(); each != from; each = each->nextInFocusChain()) {
        if (qobject_cast<QLineEdit *>(each))
            fields.append(each);
    }
    return fields;
}

} // namespace

void TestFormPlace::takesItsPlace_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"layout", "splitter", "pages", "scroll area"})
        QTest::newRow(kind) << kind;
}

void TestFormPlace::takesItsPlace()
{
    QFETCH(const QString, kind);
    Form form(kind);
    const QPointer<QWidget> empty = form.place;
    QWidget *const parent = form.place->parentWidget();
    QLabel label(&form.window);
    label.setBuddy(form.place);
    QWidget *const panel = makePanel(&form.window);
    fillPlace(form.place, panel);
    QVERIFY(!empty);
    QCOMPARE(form.place, panel);
    QCOMPARE(panel->objectName(), "panel");
    QCOMPARE(panel->parentWidget(), parent);
    QCOMPARE(label.buddy(), panel);
    QCOMPARE(fieldsFrom(form.before),
             QList<QWidget *>({form.before, panel->findChild<QWidget *>("first"),
                               panel->findChild<QWidget *>("second"), form.after}));
    form.window.show();
    QVERIFY(panel->isVisible());
    if (const auto *pages = qobject_cast<QStackedWidget *>(panel->parentWidget()))
        QCOMPARE(pages->indexOf(panel), 1);
    if (const auto *splitter = qobject_cast<QSplitter *>(panel->parentWidget()))
        QCOMPARE(splitter->indexOf(panel), 1);
}

int tst_formplace(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestFormPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_formplace.moc"
