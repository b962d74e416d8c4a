import "@angular/compiler";
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import "worthwhile/element";
import type { Model, Outcome, Results } from "worthwhile/element";
import { cake, said, tea } from "../pages/models.js";

@Component({
  selector: "#app",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      <button (click)="model.set(cake)">Cake</button>
      <button (click)="currency.set('USD')">Dollars</button>
      <button (click)="order.set(swapped())">Swap</button>
      <button (click)="order.set(['neighbour'])">Take out</button>
      <button (click)="order.set(['neighbour', 'calculator'])">Put in</button>
    </p>
    <output>{{ heard() }}</output>
    <div>
      @for (name of order(); track name) {
        @if (name === "calculator") {
          <worthwhile-calculator
            loading="eager"
            [model]="model()"
            [attr.currency]="currency()"
            (worthwhile-ready)="hear($event)"
            (worthwhile-change)="hear($event)"
          >
            Tea costs €3.
          </worthwhile-calculator>
        } @else {
          <p>A neighbour</p>
        }
      }
    </div>
  `,
})
class App {
  cake = cake as Model;
  model = signal(tea as Model);
  currency = signal<string | null>(null);
  order = signal(["calculator", "neighbour"]);
  heard = signal("");

  swapped() {
    return [...this.order()].reverse();
  }

  hear({ detail }: CustomEvent<Outcome<Results>>) {
    this.heard.set(said(detail));
  }
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
