// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/drafttabs.h>

#include <gui/composer/itemsview.h>
#include <gui/composer/longjson.h>
#include <gui/composer/targetingpanel.h>
#include <gui/kit/code/findbar.h>
#include <gui/kit/code/jsonedit.h>
#include <gui/kit/code/longlines.h>
#include <gui/kit/layout/focushandover.h>
#include <gui/kit/notices/noticebar.h>

#include <QButtonGroup>
#include <QLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace workbench;

DraftTabs::DraftTabs(MessageDraft &draft, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_parts(parts)
    , m_texts(parts.json)
    , m_long(new LongJson(draft, parts.json, parts.pages.widget(Json)))
    , m_longLine(new NoticeBar(parts.pages.widget(Json)))
    , m_find(new FindBar(parts.json, parts.pages.widget(Json)))
{
    auto *tabs = new QButtonGroup(this);
    tabs->addButton(&parts.itemsButton, Items);
    tabs->addButton(&parts.jsonButton, Json);
    tabs->addButton(&parts.targetingButton, Targeting);
    connect(tabs, &QButtonGroup::idClicked, this, [this](int tab) {
        show(tab);
        m_parts.pages.currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    handFocusOn(*parts.pages.widget(Items), parts.items);
    handFocusOn(*parts.pages.widget(Json), parts.json);
    handFocusOn(*parts.pages.widget(Targeting), parts.targeting);
    QWidget *jsonPage = parts.pages.widget(Json);
    jsonPage->layout()->addWidget(m_long);
    jsonPage->layout()->addWidget(m_longLine);
    jsonPage->layout()->addWidget(m_find);
    m_longLine->setObjectName(QStringLiteral("longLine"));
    m_longLine->setClosable(false);
    m_longLine->showMessage({});
    connect(&draft, &MessageDraft::changed, this, &DraftTabs::showConditionCount);
    showConditionCount();
    connectText();
}

void DraftTabs::connectText()
{
    if (!m_long->take(m_draft.json()))
        m_parts.json.setPlainText(m_draft.json());
    showLongLine(m_draft.json());
    connect(&m_parts.json, &QPlainTextEdit::textChanged, this, [this] {
        if (m_long->isTaken())
            return; // it isn't the text
        const int redoSteps = m_parts.json.document()->availableRedoSteps();
        const bool isStep = std::exchange(m_redoSteps, redoSteps) != redoSteps;
        const QString text = m_parts.json.toPlainText();
        showLongLine(text);
        m_draft.setJson(text, isStep ? MessageDraft::Origin::Undo : MessageDraft::Origin::Typed);
    });
    connect(&m_draft, &MessageDraft::jsonReplaced, this, &DraftTabs::takeText);
    connect(m_long, &LongJson::taken, this, [this] { showLongLine(m_draft.json()); });
    connect(m_long, &LongJson::findRequested, this, &DraftTabs::offerSearch);
}

void DraftTabs::offerSearch()
{
    m_saidLine.reset(); // by the next text
    m_longLine->showMessage(tr("The JSON must be formatted before you can search it."),
                            tr("Format"), [this] {
                                m_long->format();
                                if (!m_long->isTaken())
                                    m_find->open(false);
                            });
}

void DraftTabs::takeText(const QString &json)
{
    if (!m_long->take(json))
        m_parts.json.replaceText(json);
    showLongLine(json);
}

void DraftTabs::showLongLine(const QString &text)
{
    const int line = lineOver(text, m_long->isTaken() ? LongestEditedLine : SlowLine);
    const LineLength length = m_long->isTaken() ? LineLength::TooLong
        : line > 0                              ? LineLength::Slow
                                                : LineLength::Usual;
    if (m_long->isTaken() && !m_find->isHidden())
        m_find->close();
    const std::pair said(length, line);
    if (std::exchange(m_saidLine, said) == said)
        return;
    switch (length) {
    case LineLength::Usual:
        m_longLine->showMessage({});
        break;
    case LineLength::Slow:
        //: %1: the number of a line
        m_longLine->showMessage(tr("Line %1 is very long, which makes typing slow.").arg(line),
                                tr("Format"), [this] { m_parts.json.format(); });
        break;
    case LineLength::TooLong:
        //: %1: the number of a line
        m_longLine->showMessage(
            tr("Line %1 is too long to edit, so only its start is shown.").arg(line), tr("Format"),
            [this] { m_long->format(); });
        break;
    }
}

void DraftTabs::showText(const QString &id, const QString &json)
{
    const bool isLong = m_long->take(json);
    m_texts.show(id, isLong ? QString() : json);
    showLongLine(json);
    m_redoSteps = m_parts.json.document()->availableRedoSteps();
}

void DraftTabs::finishEditing()
{
    m_parts.items.finishEditing();
}

void DraftTabs::dropText(const QString &id)
{
    m_texts.drop(id);
}

int DraftTabs::current() const
{
    return m_parts.pages.currentIndex();
}

void DraftTabs::show(int tab)
{
    const bool targeted = m_draft.version() == PushRadar::ApiVersion::V2;
    m_parts.targetingButton.setVisible(targeted);
    const int known = qBound<int>(Items, tab, Targeting);
    const int shown = known == Targeting && !targeted ? Items : known;
    m_draft.settle();
    m_parts.pages.setCurrentIndex(shown);
    // Only fields say how small the window can get, and only when they are in sight. The items and
    // the text take whatever room there is.
    for (int page = 0; page < m_parts.pages.count(); ++page) {
        const bool isSaid = page == shown && page == Targeting;
        m_parts.pages.widget(page)->setSizePolicy(
            QSizePolicy::Preferred, isSaid ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_parts.itemsButton.setChecked(shown == Items);
    m_parts.jsonButton.setChecked(shown == Json);
    m_parts.targetingButton.setChecked(shown == Targeting);
}

void DraftTabs::showConditionCount()
{
    const int count = m_draft.targeting().count();
    m_parts.targetingButton.setText(count == 0 ? tr("Targeting")
                                               //: %1 is how many conditions are set
                                               : tr("Targeting %1").arg(count));
}

void DraftTabs::insert(const QString &text)
{
    if (current() == Targeting)
        show(Items);
    if (current() == Json && m_long->isTaken())
        return;
    if (current() == Json)
        m_parts.json.insertPlaceholder(text);
    else
        m_parts.items.insertText(text);
}

void DraftTabs::goTo(const DraftFault &fault)
{
    switch (fault.place) {
    case DraftFault::Place::Json:
        show(Json);
        m_parts.json.goToFault();
        break;
    case DraftFault::Place::Items:
        goToItem(fault);
        break;
    case DraftFault::Place::Placeholder:
        goToPlaceholder(fault);
        break;
    case DraftFault::Place::Targeting:
        show(Targeting);
        m_parts.targeting.goToFault();
        break;
    case DraftFault::Place::Size:
    case DraftFault::Place::Channel:
        break;
    }
}

void DraftTabs::goToItem(const DraftFault &fault)
{
    show(Items);
    const bool keyMissing = m_draft.items()->items().value(fault.row).key.trimmed().isEmpty();
    m_parts.items.editCell(fault.row,
                           keyMissing ? DataItemsModel::KeyColumn : DataItemsModel::ValueColumn);
}

void DraftTabs::goToPlaceholder(const DraftFault &fault)
{
    if (current() != Items || fault.row < 0) {
        show(Json);
        m_parts.json.goToFault();
        return;
    }
    const EditedItem item = m_draft.items()->items().value(fault.row);
    const bool inKey = item.key.contains(u'{') && !item.text.contains(u'{');
    m_parts.items.editCell(fault.row,
                           inKey ? DataItemsModel::KeyColumn : DataItemsModel::ValueColumn);
}

QWidget &DraftTabs::pages() const
{
    return m_parts.pages;
}

int DraftTabs::wantedHeight() const
{
    // The height of the taller of the two tabs, so that switching moves nothing.
    const int lines = m_parts.json.document()->blockCount() + 1;
    return std::max(m_parts.items.heightOf(m_parts.items.model()->rowCount()),
                    lines * m_parts.json.fontMetrics().lineSpacing());
}

int DraftTabs::heightOf(int rows) const
{
    return m_parts.items.heightOf(rows);
}

} // namespace RadarDesk::gui

#include "moc_drafttabs.cpp"
