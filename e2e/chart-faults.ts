/* Finds visible faults in the drawings of a chart. These functions run in the page. */

/**
 * One sentence for each fault in the visible drawings of a chart: text over text, a line through a text or a
 * card, a text outside its card, its arrow or the drawing, a text smaller than 12 pixels, an invisible text.
 */
export function chartFaults(): string[] {
	interface Box {
		left: number;
		right: number;
		top: number;
		bottom: number;
	}
	interface Line extends Box {
		text: string;
		element: Element;
	}
	/** The error, in pixels, that the rounding of browsers may cause. */
	const slack = 0.75;
	const overlap = (a: Box, b: Box) =>
		a.left < b.right - slack &&
		b.left < a.right - slack &&
		a.top < b.bottom - slack &&
		b.top < a.bottom - slack;
	const contains = (outer: Box, inner: Box) =>
		outer.left <= inner.left + slack &&
		inner.right <= outer.right + slack &&
		outer.top <= inner.top + slack &&
		inner.bottom <= outer.bottom + slack;
	const boxOf = (element: Element): Box => element.getBoundingClientRect();

	/** The ink of each line of a text: from 0.74 em above the baseline to 0.2 em below it. */
	function linesOf(text: SVGTextElement): Line[] {
		const matrix = text.getScreenCTM();
		if (!matrix) return [];
		const size = parseFloat(getComputedStyle(text).fontSize) * matrix.a;
		const words = text.textContent;
		const lines: Line[] = [];
		for (let index = 0; index < text.getNumberOfChars(); index += 1) {
			const start = text.getStartPositionOfChar(index).matrixTransform(matrix);
			const end = text.getEndPositionOfChar(index).matrixTransform(matrix);
			const last = lines.at(-1);
			if (last && Math.abs(last.bottom - 0.2 * size - start.y) < 1) {
				last.right = Math.max(last.right, end.x);
				last.text += words[index] ?? '';
				continue;
			}
			lines.push({
				left: start.x,
				right: end.x,
				top: start.y - 0.74 * size,
				bottom: start.y + 0.2 * size,
				text: words[index] ?? '',
				element: text,
			});
		}
		return lines;
	}

	/** Points along a path, one screen pixel apart. */
	function pointsOf(path: SVGPathElement): DOMPoint[] {
		const matrix = path.getScreenCTM();
		if (!matrix) return [];
		const length = path.getTotalLength();
		const step = 1 / matrix.a;
		return Array.from({ length: Math.ceil(length / step) + 1 }, (_, index) =>
			path.getPointAtLength(Math.min(index * step, length)).matrixTransform(matrix),
		);
	}

	const faults: string[] = [];
	for (const drawing of document.querySelectorAll<SVGSVGElement>('.chart-drawing')) {
		if (drawing.getBoundingClientRect().width === 0) continue;
		const scale = drawing.getScreenCTM()?.a ?? 1;
		const texts = [...drawing.querySelectorAll('text')];
		const lines = texts.flatMap(linesOf);
		for (const text of texts) {
			const size = parseFloat(getComputedStyle(text).fontSize) * scale;
			if (size < 12 - 0.01) faults.push(`“${text.textContent}” is ${size} px high`);
			if (
				text.getBoundingClientRect().width === 0 ||
				!text.checkVisibility({ opacityProperty: true })
			) {
				faults.push(`“${text.textContent}” is invisible`);
			}
		}
		for (const [index, one] of lines.entries()) {
			for (const other of lines.slice(index + 1)) {
				if (overlap(one, other)) faults.push(`“${one.text}” overlaps “${other.text}”`);
			}
			if (!contains(boxOf(drawing), one)) faults.push(`“${one.text}” leaves the drawing`);
		}
		const cardBoxes = Array.from(
			drawing.querySelectorAll('.card > rect:not(.inner, .bar)'),
			(rect) => ({ card: rect.parentElement, box: boxOf(rect) }),
		);
		for (const line of lines) {
			const card = line.element.closest('.card');
			if (
				card &&
				!cardBoxes.some((cardBox) => cardBox.card === card && contains(cardBox.box, line))
			) {
				faults.push(`“${line.text}” sticks out of its card`);
			}
			const arrow = line.element.closest('.flow')?.querySelector('path');
			if (arrow && !contains(boxOf(arrow), line)) faults.push(`“${line.text}” leaves its arrow`);
			for (const cardBox of cardBoxes) {
				if (cardBox.card !== card && overlap(cardBox.box, line)) {
					faults.push(`“${line.text}” overlaps a card`);
				}
			}
		}
		const strokes = drawing.querySelectorAll<SVGPathElement>(
			'.tie > path:not(.casing, .core), .flow > path',
		);
		for (const path of strokes) {
			const halfStroke = (parseFloat(getComputedStyle(path).strokeWidth) * scale) / 2;
			const isFlow = path.closest('.flow') !== null;
			const parent = path.parentElement;
			const crossings = new Set<string>();
			const pathBox = boxOf(path);
			const reach = {
				left: pathBox.left - halfStroke - 1,
				right: pathBox.right + halfStroke + 1,
				top: pathBox.top - halfStroke - 1,
				bottom: pathBox.bottom + halfStroke + 1,
			};
			const nearLines = lines.filter((line) => overlap(line, reach));
			// An arrow of the exchange is not a tie: its head may touch the card of a party.
			const nearCards = isFlow ? [] : cardBoxes.filter(({ box }) => overlap(box, reach));
			if (nearLines.length + nearCards.length === 0) continue;
			for (const { x, y } of pointsOf(path)) {
				for (const line of nearLines) {
					const isThrough =
						line.left - halfStroke < x - 0.2 &&
						x + 0.2 < line.right + halfStroke &&
						line.top - halfStroke < y - 0.2 &&
						y + 0.2 < line.bottom + halfStroke;
					if (isThrough) crossings.add(`a line goes through “${line.text}”`);
				}
				for (const { box, card } of nearCards) {
					const { left, right, top, bottom } = box;
					const inset = 1.5 * scale;
					const isInside =
						left + inset < x && x < right - inset && top + inset < y && y < bottom - inset;
					if (isInside) crossings.add(`a line goes through the card ${card?.textContent}`);
				}
			}
			for (const fault of crossings) {
				faults.push(`${fault} (${parent?.getAttribute('href') ?? 'the exchange'})`);
			}
		}
	}
	return faults;
}

/** Sets the width of the figures on a page, as resizing the window would. */
export function setFigureWidth(width: number): void {
	for (const figure of document.querySelectorAll<HTMLElement>('.companion, .across')) {
		figure.style.inlineSize = `${width}px`;
		figure.style.maxInlineSize = 'none';
	}
}
