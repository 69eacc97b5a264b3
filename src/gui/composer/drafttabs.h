// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/composer/jsondocuments.h>
#include <workbench/drafts/messagedraft.h>

#include <QObject>

#include <optional>
#include <utility>

class QStackedWidget;
class QToolButton;
class QWidget;

namespace RadarDesk::gui {

class FindBar;
class ItemsView;
class JsonEdit;
class LongJson;
class NoticeBar;
class TargetingPanel;

/// The tabs of a draft, of which one is shown: its items, the same as JSON text, and for v2 whom
/// it is for.
class DraftTabs : public QObject
{
    Q_OBJECT

public:
    enum Tab { Items, Json, Targeting };

    /// All of them must outlive this.
    struct Parts
    {
        QStackedWidget &pages; ///< One for each tab, in their order.
        ItemsView &items;
        JsonEdit &json;
        TargetingPanel &targeting;
        QToolButton &itemsButton;
        QToolButton &jsonButton;
        QToolButton &targetingButton;
    };

    DraftTabs(workbench::MessageDraft &draft, const Parts &parts, QObject *parent = nullptr);

    /// Kept over a restart.
    [[nodiscard]] int current() const;
    void show(int tab);
    /// Edits the JSON text of the message of that id; a new one begins with \a json.
    void showText(const QString &id, const QString &json);
    void dropText(const QString &id);
    /// Commits the cell that is being edited.
    void finishEditing();
    /// Types \a text at the cursor of the items or the JSON text.
    void insert(const QString &text);
    /// Goes to the place of \a fault, which is in one of the tabs.
    void goTo(const workbench::DraftFault &fault);
    /// What shows one tab at a time.
    [[nodiscard]] QWidget &pages() const;
    /// The view that replaces the JSON editor while a line is too long for it.
    [[nodiscard]] LongJson &longJson() const { return *m_long; }
    /// The height with which all items and all of the text can be seen.
    [[nodiscard]] int wantedHeight() const;
    /// The height with which as many rows of items can be seen.
    [[nodiscard]] int heightOf(int rows) const;

private:
    void connectText();
    /// Puts \a json in place of the text.
    void takeText(const QString &json);
    /// Says that a line of \a text is so long that typing is slow, or that it can't be edited, and
    /// offers to format it.
    void showLongLine(const QString &text);
    /// What is too long for the editor can be searched once it is formatted.
    void offerSearch();
    void showConditionCount();
    void goToItem(const workbench::DraftFault &fault);
    void goToPlaceholder(const workbench::DraftFault &fault);

    workbench::MessageDraft &m_draft;
    Parts m_parts;
    JsonDocuments m_texts;
    LongJson *m_long;
    NoticeBar *m_longLine;
    FindBar *m_find;
    enum class LineLength { Usual, Slow, TooLong };
    /// The notice that is shown: the length of the line, and its number.
    std::optional<std::pair<LineLength, int>> m_saidLine;
    int m_redoSteps = 0; // of the text; undo and redo change them
};

} // namespace RadarDesk::gui
